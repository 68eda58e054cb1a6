internal import Language

/// Finds the quantities of a text, in one pass over its words.
///
/// Dates, order numbers and other codes are none.
package struct QuantityReader {
    let text: String
    let words: [Word]

    package init(_ text: String) {
        self.init(text, words: Tokenizer.words(in: text))
    }

    /// - Parameter words: The words of `text`.
    init(_ text: String, words: [Word]) {
        self.text = text
        self.words = words
    }

    /// In the order of the text.
    package func mentions() -> [QuantityMention] {
        var found: [QuantityMention] = []
        var index = 0
        while index < words.count {
            guard let first = number(at: index) else {
                index += 1
                continue
            }
            guard let mention = mention(from: index, first: first) else {
                index = first.end
                continue
            }
            found.append(mention)
            index = max(mention.words.upperBound, index + 1)
        }
        return found
    }

    /// A number without its unit.
    private struct Reading {
        let value: Double
        let end: Int
        let isMoney: Bool
        let currency: Currency?
        let isSpelled: Bool
        /// Letters that stand right behind the digits, as in `250ml`.
        let tail: String?
    }

    private func mention(from start: Int, first: Reading) -> QuantityMention? {
        if let clock = clock(at: start) { return mention(clock.0, start..<clock.end) }
        let second = rangeEnd(after: first)
        let last = second ?? first
        let money = first.isMoney || last.isMoney
        guard
            let (unit, factor, end) = unit(
                after: last, isMoney: money, currency: last.currency ?? first.currency)
        else { return nil }
        // "One" is a pronoun unless a unit follows.
        if first.isSpelled, first.value == 1, second == nil, unit == .count { return nil }
        let quantity = Quantity(low: first.value * factor, high: last.value * factor, unit: unit)
        return mention(quantity, start..<end)
    }

    private func mention(_ quantity: Quantity, _ span: Range<Int>) -> QuantityMention {
        var lower = words[span.lowerBound].range.lowerBound
        if let sign = character(before: lower), UnitWords.moneySigns.contains(sign) {
            lower = text.index(before: lower)
        }
        var upper = words[span.upperBound - 1].range.upperBound
        if upper < text.endIndex, "%€°".contains(text[upper]) { upper = text.index(after: upper) }
        return QuantityMention(quantity: quantity, words: span, written: String(text[lower..<upper]))
    }

    private func number(at index: Int) -> Reading? {
        let word = words[index]
        let sign = character(before: word.range.lowerBound)
        if let value = UnitWords.spelled[word.text] { return spelled(value, at: index) }
        let digits = word.text.prefix { $0.isNumber || $0 == "." }
        guard !digits.isEmpty, let value = Double(digits), !isPartOfCode(index, sign: sign),
            !isPartOfDate(index), !isPartOfPhone(index)
        else { return nil }
        let tail = word.text.dropFirst(digits.count)
        if !tail.isEmpty, UnitWords.measures[String(tail)] == nil, tail != "am", tail != "pm" { return nil }
        let currency = currency(before: index, sign: sign)
        return Reading(
            value: value, end: index + 1, isMoney: currency != nil, currency: currency, isSpelled: false,
            tail: tail.isEmpty ? nil : String(tail))
    }

    /// `twenty-four` and `five hundred` are one number.
    private func spelled(_ value: Double, at index: Int) -> Reading {
        var (value, end) = (value, index + 1)
        if value >= 20, end < words.count, let ones = UnitWords.spelled[words[end].text], ones < 10,
            gap(before: end) == "-"
        {
            (value, end) = (value + ones, end + 1)
        }
        if end < words.count, let scale = ["hundred": 100.0, "thousand": 1000.0][words[end].text] {
            (value, end) = (value * scale, end + 1)
        }
        return Reading(value: value, end: end, isMoney: false, currency: nil, isSpelled: true, tail: nil)
    }

    /// The upper end of `3–5` or `3 to 5`, when the next number is one and the first has no unit of its own.
    private func rangeEnd(after first: Reading) -> Reading? {
        guard first.tail == nil, first.end < words.count else { return nil }
        let gap = gap(before: first.end).filter { !$0.isWhitespace && !UnitWords.moneySigns.contains($0) }
        if ["-", "–", "—"].contains(gap), let second = number(at: first.end), second.value > first.value {
            return second
        }
        let joint = words[first.end].text
        let isBetween = joint == "and" && first.end >= 2 && words[first.end - 2].text == "between"
        guard isBetween || joint == "to" || joint == "or", gap.isEmpty || gap == "%",
            first.end + 1 < words.count, let second = number(at: first.end + 1), second.value > first.value,
            second.isMoney == first.isMoney
        else { return nil }
        return second
    }

    /// `$49` and `EUR 49`.
    private func currency(before index: Int, sign: Character?) -> Currency? {
        if let sign, let currency = Currency(String(sign)) { return currency }
        guard sign == " ", index > 0, gap(before: index) == " ",
            UnitWords.currencyCodes.contains(words[index - 1].text)
        else { return nil }
        return Currency(words[index - 1].text)
    }

    private func unit(
        after last: Reading, isMoney: Bool, currency: Currency?
    ) -> (QuantityUnit, Double, end: Int)? {
        let end = last.end
        let after = text[words[end - 1].range.upperBound...].drop(while: \.isWhitespace)
        if isMoney {
            let named = end < words.count && gap(before: end) == " " ? words[end].text : ""
            guard currency == .dollar, UnitWords.currencyCodes.contains(named) else {
                return (.money(currency), 1, end)
            }
            return (.money(Currency(named)), 1, end + 1)
        }
        if after.first == "%" { return (.percent, 1, end) }
        if let sign = after.first, let currency = Currency(String(sign)), UnitWords.trailing.contains(sign) {
            return (.money(currency), 1, end)
        }
        if let tail = last.tail { return UnitWords.measures[tail].map { (.measure($0), 1, end) } }
        guard end < words.count else { return (.count, 1, end) }
        let next = words[end].text
        if next == "percent" { return (.percent, 1, end + 1) }
        if UnitWords.money.contains(next) { return (.money(Currency(next)), 1, end + 1) }
        if gap(before: end).contains(where: { ".,;:!?()|".contains($0) }) { return (.count, 1, end) }
        var (place, working) = (end, false)
        while place < words.count, place - end < 2, UnitWords.filling.contains(words[place].text) {
            working = working || UnitWords.working.contains(words[place].text)
            place += 1
        }
        if place < words.count {
            if let minutes = UnitWords.times[words[place].text] {
                return (.time(working: working), minutes, place + 1)
            }
            if let months = UnitWords.months[words[place].text] { return (.months, months, place + 1) }
        }
        if let measure = UnitWords.measures[next] { return (.measure(measure), 1, end + 1) }
        return (.count, 1, end)
    }
}
