/// Where long paragraphs may be cut.
enum Sentences {
    /// Parts that end with a full stop, question or exclamation mark before a space; nothing is lost.
    static func split(_ text: String) -> [String] {
        var sentences: [String] = []
        var start = text.startIndex
        var index = text.startIndex
        while index < text.endIndex {
            let next = text.index(after: index)
            let ends = ".!?。！？".contains(text[index]) && (next == text.endIndex || text[next].isWhitespace)
            if ends || text[index] == "\n" {
                append(text[start..<next], to: &sentences)
                start = next
            }
            index = next
        }
        append(text[start...], to: &sentences)
        return sentences
    }

    private static func append(_ part: Substring, to sentences: inout [String]) {
        let trimmed = part.drop(while: \.isWhitespace)
        guard let last = trimmed.lastIndex(where: { !$0.isWhitespace }) else { return }
        sentences.append(String(trimmed[...last]))
    }
}
