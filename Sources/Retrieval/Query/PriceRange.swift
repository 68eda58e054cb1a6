/// What a customer is ready to pay.
package struct PriceRange: Hashable, Sendable {
    package var minimum: Double?
    package var maximum: Double?

    package init(minimum: Double? = nil, maximum: Double? = nil) {
        self.minimum = minimum
        self.maximum = maximum
    }

    package var isOpen: Bool { minimum == nil && maximum == nil }

    /// Whether any price from `low` to `high` lies in the range.
    package func admits(low: Double, high: Double) -> Bool {
        if let maximum, low > maximum { return false }
        if let minimum, high < minimum { return false }
        return true
    }

    /// Whether the range was given by this number.
    func names(_ amount: Double) -> Bool {
        [minimum, maximum].contains(amount) || (minimum ?? 0) + (maximum ?? 0) == 2 * amount
    }

    /// Whether `word` only gives the range: its number, or a currency.
    func isNamed(by word: String) -> Bool {
        !isOpen && (Self.currencyWords.contains(word) || Double(word).map(names) ?? false)
    }

    /// Reads "under 100", "between 50 and 80 €", "at least $30" or "around 60".
    package init(readFrom text: String) {
        let tokens = text.lowercased()
            .split(whereSeparator: { $0.isWhitespace || $0 == "–" || $0 == "?" || $0 == "!" || $0 == ";" })
            .map(String.init)
        for (index, token) in tokens.enumerated() {
            guard let amount = Self.amount(token) else { continue }
            let before = tokens[max(0, index - 3)..<index].joined(separator: " ")
            let next = index + 1 < tokens.count ? tokens[index + 1] : ""
            let after = index + 2 < tokens.count ? tokens[index + 2] : ""
            if Self.measures.contains(next) { continue }
            if Self.ends(before, with: Self.between), next == "and" || next == "to",
                let other = Self.amount(after)
            {
                minimum = min(amount, other)
                maximum = max(amount, other)
                return
            }
            if Self.ends(before, with: Self.below) {
                maximum = amount
            } else if Self.ends(before, with: Self.above) {
                minimum = amount
            } else if Self.ends(before, with: Self.around), Self.isMoney(token, next: next) {
                minimum = amount * 0.8
                maximum = amount * 1.2
            }
        }
    }

    private static let below = [
        "under", "below", "less than", "cheaper than", "up to", "max", "maximum", "at most", "no more than",
        "not more than", "budget of", "budget is", "within", "for less than", "maximum of",
    ]
    private static let above = ["over", "above", "more than", "at least", "from", "minimum", "minimum of"]
    private static let between = ["between", "from"]
    private static let around = ["around", "about", "roughly", "approximately", "circa"]
    private static let currencies: Set<Character> = ["$", "€", "£"]
    static let currencyWords: Set<String> = [
        "budget", "price", "€", "$", "£",
        "euro", "euros", "eur", "dollars", "dollar", "usd", "bucks", "pounds", "gbp", "chf", "quid",
    ]
    /// A number before one of these measures something else.
    private static let measures: Set<String> = [
        "days", "day", "weeks", "week", "months", "month", "years", "year", "hours", "kg", "g", "km", "m",
        "cm", "mm", "l", "liters", "litres", "people", "persons", "person", "degrees", "%", "percent",
        "miles", "lbs", "lb", "oz", "inches", "grams", "kilos", "minutes", "business", "working",
    ]

    private static func ends(_ text: String, with phrases: [String]) -> Bool {
        phrases.contains { text == $0 || text.hasSuffix(" " + $0) }
    }

    private static func isMoney(_ token: String, next: String) -> Bool {
        token.contains(where: currencies.contains) || currencyWords.contains(next)
    }

    private static func amount(_ token: String) -> Double? {
        let digits = token.filter { !currencies.contains($0) && $0 != "," }
        let trimmed = digits.hasSuffix(".") ? String(digits.dropLast()) : digits
        guard let first = trimmed.first, first.isNumber, let amount = Double(trimmed) else { return nil }
        return amount
    }
}
