internal import Events
internal import Language

/// What was talked about in turns that are no longer remembered word by word.
///
/// Each exchange leaves a line: what the customer asked and the first sentence of the answer. Small talk leaves
/// none. Everything in it was redacted before.
package struct SessionStory: Codable, Hashable, Sendable {
    private static let mostLines = 10
    private static let longestQuestion = 120
    private static let longestAnswer = 160
    /// Shorter texts, such as "ok thanks", tell nothing.
    private static let fewestWords = 3

    package private(set) var lines: [String] = []

    package init() {}

    /// Nil when there is nothing to tell.
    package var text: String? { lines.isEmpty ? nil : lines.joined(separator: "\n") }

    /// Adds turns that are about to be forgotten, given in any order.
    package mutating func fold(_ turns: [RememberedTurn]) {
        for (_, said) in Dictionary(grouping: turns, by: \.turn).sorted(by: { $0.key < $1.key }) {
            guard let asked = said.first(where: { $0.author == .customer })?.text,
                Tokenizer.terms(in: asked).count >= Self.fewestWords
            else { continue }
            var line = "Customer: " + Self.shortened(asked, to: Self.longestQuestion)
            let answer = said.first { $0.author == .assistant }?.text
            if let first = answer.flatMap({ SentenceSplitter.sentences(in: $0).first }) {
                line += " – Answer: " + Self.shortened(String(first), to: Self.longestAnswer)
            }
            lines.append(line)
        }
        if lines.count > Self.mostLines { lines.removeFirst(lines.count - Self.mostLines) }
    }

    private static func shortened(_ text: String, to length: Int) -> String {
        let line = text.replacing("\n", with: " ")
        return line.count > length ? line.prefix(length) + "…" : line
    }
}
