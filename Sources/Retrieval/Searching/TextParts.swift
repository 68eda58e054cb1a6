/// Cuts a text into parts that may answer a question by themselves.
enum TextParts {
    /// How many sentences one part has.
    private static let sentences = 2

    /// Each sentence together with the next one; a short text is its own only part.
    static func of(_ text: String) -> [String] {
        let all = Wording.sentences(text)
        guard all.count > sentences else { return [text] }
        return (0...(all.count - sentences)).map { start in
            all[start..<(start + sentences)].joined(separator: " ")
        }
    }
}
