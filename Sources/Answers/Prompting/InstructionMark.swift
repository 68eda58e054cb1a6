internal import Language

/// Recognises sentences of data that speak to an assistant instead of to a reader.
///
/// In evidence, such a sentence and what follows it in its paragraph are left out; in what the customer says its line
/// is marked. The fence and the checks of the answer hold where it finds nothing.
enum InstructionMark {
    private static let known = KnownTexts()

    /// The text without such sentences and the rest of their paragraphs.
    static func evidence(in text: String) -> String {
        known.value(for: text) { text in
            var kept: [Substring] = []
            var paragraph: [Substring] = []
            for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
                if line.allSatisfy(\.isWhitespace) {
                    kept += sound(paragraph, in: text) + [line]
                    paragraph = []
                } else {
                    paragraph.append(line)
                }
            }
            return (kept + sound(paragraph, in: text)).joined(separator: "\n")
        }
    }

    /// Whether a sentence of the text is such.
    static func isInstruction(_ text: some StringProtocol) -> Bool {
        let text = String(text)
        return SentenceSplitter.sentences(in: text).contains { InstructionSentence($0).isInstruction }
    }

    /// What comes before the first instruction of a paragraph.
    private static func sound(_ lines: [Substring], in text: String) -> [Substring] {
        guard let first = lines.first, let last = lines.last else { return [] }
        let paragraph = String(text[first.startIndex..<last.endIndex])
        let ranges = SentenceSplitter.ranges(in: paragraph)
        guard let tainted = ranges.first(where: { InstructionSentence(paragraph[$0]).isInstruction }) else {
            return lines
        }
        let rest = paragraph[..<tainted.lowerBound].trimmed
        return rest.isEmpty ? [] : [rest[...]]
    }
}
