internal import Language

/// A number that a text states.
struct NumberMention: Hashable, Sendable {
    /// Without thousands commas and trailing zeros.
    let value: String
    let isPercentage: Bool

    /// Every number of `text`: digits, and words from two to ninety.
    static func all(in text: String) -> Set<NumberMention> {
        var found: Set<NumberMention> = []
        let words = Tokenizer.words(in: text)
        for (index, word) in words.enumerated() {
            let after = text[word.range.upperBound...].drop(while: \.isWhitespace)
            let next = index + 1 < words.count ? words[index + 1].text : ""
            let isPercentage = after.first == "%" || next == "percent"
            if let spelled = spelled[word.text] {
                found.insert(NumberMention(value: String(spelled), isPercentage: isPercentage))
            } else {
                for run in digitRuns(word.text) {
                    found.insert(NumberMention(value: run, isPercentage: isPercentage))
                }
            }
        }
        return found
    }

    /// `hp13998` holds 13998, `6.95` is one number, `08` is 8.
    private static func digitRuns(_ word: String) -> [String] {
        word.split(whereSeparator: { !$0.isNumber && $0 != "." }).compactMap { run in
            let text = run.drop(while: { $0 == "." })
            return text.isEmpty ? nil : canonical(text)
        }
    }

    static func canonical(_ digits: some StringProtocol) -> String {
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
