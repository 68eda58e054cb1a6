/// The words of a text with what their writing says.
struct SpokenWords {
    let words: [String]
    /// Whether a punctuation mark or a line break stands before the word.
    let startsClause: [Bool]
    /// In capitals, while the text isn't.
    let isShouted: [Bool]

    init(_ text: String) {
        let found = Tokenizer.words(in: text)
        let hasSmall = text.utf8.contains { 97...122 ~= $0 }
        var end = text.startIndex
        var startsClause: [Bool] = []
        var isShouted: [Bool] = []
        for word in found {
            startsClause.append(text[end..<word.range.lowerBound].utf8.contains(where: Self.isBreak))
            let letters = text[word.range].utf8
            isShouted.append(hasSmall && letters.count > 2 && letters.allSatisfy { 65...90 ~= $0 })
            end = word.range.upperBound
        }
        words = found.map(\.text)
        self.startsClause = startsClause
        self.isShouted = isShouted
    }

    private static func isBreak(_ byte: UInt8) -> Bool { breaks.contains(byte) }

    private static let breaks = Set(".!?;:,()\n".utf8)
}
