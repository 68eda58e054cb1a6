/// On which side of a number what is meant lies.
enum QuantityBound: Hashable {
    /// At least, more than, after.
    case lower
    /// At most, less than, within.
    case upper

    /// Nil when the words around `mention` name no bound.
    init?(of mention: QuantityMention, in words: [String]) {
        let before = words[..<mention.words.lowerBound].suffix(3)
        let after = Array(words[mention.words.upperBound...].prefix(2))
        if Self.lowerAfter.contains(after) || after.first == "upwards" {
            self = .lower
        } else if Self.upperAfter.contains(after) {
            self = .upper
        } else if let word = before.last(where: {
            Self.lowerWords.contains($0) || Self.upperWords.contains($0)
        }) {
            self = Self.lowerWords.contains(word) ? .lower : .upper
        } else if Array(before.suffix(2)) == ["up", "to"] {
            self = .upper
        } else {
            return nil
        }
    }

    private static let lowerAfter: [[String]] = [
        ["or", "more"], ["and", "more"], ["or", "over"], ["and", "up"],
    ]
    private static let upperAfter: [[String]] = [["or", "less"], ["or", "under"]]
    private static let lowerWords: Set<String> = [
        "from", "over", "above", "least", "minimum", "after", "exceeding", "beyond",
    ]
    private static let upperWords: Set<String> = [
        "under", "below", "most", "maximum", "within", "until", "less",
    ]
}
