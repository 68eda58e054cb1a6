internal import Language

/// A number that a text states, with its unit where that changes what is claimed.
package struct NumberMention: Hashable, Sendable, CustomStringConvertible {
    /// Without thousands commas and trailing zeros.
    package let value: String
    /// `%`, a unit of time, or nil.
    package let unit: String?

    package var description: String { unit.map { $0 == "%" ? "\(value)%" : "\(value) \($0)" } ?? value }

    /// Every number of `text`: digits, and words from two to ninety.
    package static func all(in text: String) -> Set<NumberMention> {
        var found: Set<NumberMention> = []
        let words = Tokenizer.words(in: text)
        for (index, word) in words.enumerated() {
            let values = spelled[word.text].map { [String($0)] } ?? digitRuns(word.text)
            guard !values.isEmpty else { continue }
            let after = text[word.range.upperBound...].drop(while: \.isWhitespace)
            let unit = after.first == "%" ? "%" : unit(after: index, in: words)
            for value in values { found.insert(NumberMention(value: value, unit: unit)) }
        }
        return found
    }

    /// The unit of the number at `index`: in `3 to 5 business days` both numbers count days.
    private static func unit(after index: Int, in words: [Word]) -> String? {
        for word in words[(index + 1)...].prefix(4) {
            if let unit = units[word.text] { return unit }
            guard between.contains(word.text) || word.isNumber else { return nil }
        }
        return nil
    }

    private static let between: Set<String> = ["to", "or", "and", "business", "working", "calendar", "full"]

    private static let units: [String: String] = [
        "percent": "%", "minute": "minutes", "minutes": "minutes", "hour": "hours", "hours": "hours",
        "day": "days", "days": "days", "week": "weeks", "weeks": "weeks", "month": "months",
        "months": "months",
        "year": "years", "years": "years",
    ]

    /// `hp13998` holds 13998, `6.95` is one number, `08` is 8.
    private static func digitRuns(_ word: String) -> [String] {
        word.split(whereSeparator: { !$0.isNumber && $0 != "." }).compactMap { run in
            let text = run.drop(while: { $0 == "." })
            return text.isEmpty ? nil : canonical(text)
        }
    }

    private static func canonical(_ digits: some StringProtocol) -> String {
        let parts = digits.split(separator: ".", omittingEmptySubsequences: true)
        guard let whole = parts.first else { return "0" }
        let stripped = whole.drop(while: { $0 == "0" })
        let integer = stripped.isEmpty ? "0" : String(stripped)
        guard parts.count == 2 else { return integer }
        var fraction = String(parts[1])
        while fraction.last == "0" { fraction.removeLast() }
        return fraction.isEmpty ? integer : integer + "." + fraction
    }

    private static let spelled: [String: Int] = [
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
        "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]
}
