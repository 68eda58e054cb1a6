internal import FoundationEssentials

/// Reads what a customer is ready to pay: `under $150`, `between 100 and 200 euros`, `my budget is 80`.
enum PriceReader {
    struct Reading: Hashable {
        let minimum: Double?
        let maximum: Double?
        let range: Range<Int>
        /// The customer spoke of their own money, not only of a price.
        let isBudget: Bool
    }

    static func prices(in text: TurnText) -> [Reading] {
        text.tokens.indices.compactMap { index in
            guard let amount = text.tokens[index].number, amount > 0, !isAboutFees(index, in: text) else {
                return nil
            }
            return range(endingAt: index, amount: amount, in: text)
                ?? limit(at: index, amount: amount, in: text)
        }
    }

    /// An amount as text, without decimals that say nothing.
    static func text(_ amount: Double) -> String {
        amount == amount.rounded() ? String(Int(amount)) : String(amount)
    }

    /// `between 100 and 200`, `100-200 dollars`.
    private static func range(endingAt index: Int, amount: Double, in text: TurnText) -> Reading? {
        let tokens = text.tokens
        guard index >= 1 else { return nil }
        let isDashed =
            ["-", "–"].contains(tokens[index].gap.trimmed.prefix(1)) && tokens[index - 1].number != nil
        let low = isDashed ? index - 1 : index - 2
        guard low >= 0, let minimum = tokens[low].number, minimum < amount else { return nil }
        let before = text.words(before: low, count: 2)
        let isBetween = ["between", "from"].contains(before.last ?? "")
        guard isBetween && ["and", "to"].contains(tokens[index - 1].text) || isDashed else { return nil }
        guard isMoney(index, in: text) || isMoney(low, in: text) || hasBudgetWord(text, near: index) else {
            return nil
        }
        let start = isBetween ? low - 1 : low
        return Reading(minimum: minimum, maximum: amount, range: start..<index + 1, isBudget: true)
    }

    private static func limit(at index: Int, amount: Double, in text: TurnText) -> Reading? {
        let before = text.words(before: index, count: 4)
        let budget = hasBudgetWord(text, near: index)
        let money = isMoney(index, in: text)
        let plain = money || budget || (isUnitless(index, in: text) && amount >= 15)
        let after = text.words(from: index + 1, count: 3)
        if let length = length(of: upper, endOf: before), plain {
            return Reading(minimum: nil, maximum: amount, range: index - length..<index + 1, isBudget: true)
        }
        if plain, after.first == "max" || after.first == "maximum" || after.starts(with: ["or", "less"]) {
            return Reading(minimum: nil, maximum: amount, range: index..<index + 2, isBudget: true)
        }
        if money, let length = length(of: about, endOf: before) {
            return Reading(minimum: nil, maximum: amount, range: index - length..<index + 1, isBudget: true)
        }
        if money, let length = length(of: lower, endOf: before) {
            return Reading(minimum: amount, maximum: nil, range: index - length..<index + 1, isBudget: false)
        }
        guard budget, money || isUnitless(index, in: text) else { return nil }
        return Reading(minimum: nil, maximum: amount, range: index..<index + 1, isBudget: true)
    }

    private static func length(of phrases: [[String]], endOf words: [String]) -> Int? {
        phrases.first { words.suffix($0.count) == $0[...] }?.count
    }

    /// A currency sign before, or a currency after.
    private static func isMoney(_ index: Int, in text: TurnText) -> Bool {
        if let sign = text.tokens[index].gap.last, "$€£¥".contains(sign) { return true }
        let end = text.tokens[index].range.upperBound
        if let sign = text.text[end...].first(where: { !$0.isWhitespace }), "$€£¥".contains(sign) {
            return true
        }
        let next = text.words(from: index + 1, count: 1).first ?? ""
        return currencies.contains(next)
    }

    private static func hasBudgetWord(_ text: TurnText, near index: Int) -> Bool {
        let words = text.words(before: index, count: 8)
        return words.contains { ["budget", "spend", "spending", "afford"].contains($0) }
    }

    /// Nothing follows that makes it a measure.
    private static func isUnitless(_ index: Int, in text: TurnText) -> Bool {
        let end = text.tokens[index].range.upperBound
        if let next = text.text[end...].first, next == "%" || next == "\"" || next == "-" || next.isLetter {
            return false
        }
        guard let word = text.words(from: index + 1, count: 1).first else { return true }
        return ["please", "and", "or", "for", "if", "with", "in", "that", "would", "is", "max", "total"]
            .contains(word)
    }

    /// `free shipping over $50` is a rule of the shop, no wish.
    private static func isAboutFees(_ index: Int, in text: TurnText) -> Bool {
        let clause = text.tokens[index].clause
        return text.tokens.contains { $0.clause == clause && fees.contains($0.key) }
    }

    private static let upper: [[String]] = [
        ["no", "more", "than"], ["not", "more", "than"], ["less", "than"], ["at", "most"], ["up", "to"],
        ["under"],
        ["below"], ["max"], ["maximum"], ["within"], ["cheaper", "than"], ["maximum", "of"], ["max", "of"],
    ]
    private static let about: [[String]] = [["around"], ["about"], ["roughly"]]
    private static let lower: [[String]] = [
        ["at", "least"], ["more", "than"], ["over"], ["above"], ["from"],
    ]
    private static let currencies: Set<String> = [
        "dollar", "dollars", "usd", "euro", "euros", "eur", "pound", "pounds", "gbp", "bucks", "quid",
    ]
    private static let fees: Set<String> = [
        "shipping", "delivery", "free", "fee", "refund", "charged", "charge", "paid", "discount", "voucher",
        "gift",
        "card",
    ]
}
