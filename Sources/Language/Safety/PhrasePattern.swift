/// A pattern over words: `talk|speak ~ human|agent`.
///
/// Alternatives are separated by `|`. Between two of them `~` lets up to five filler words stand (`to a real`),
/// `..` up to four words of any kind; without either they must follow each other. `word?` may be missing.
struct PhrasePattern: Sendable {
    private struct Step: Sendable {
        let words: Set<String>
        let isOptional: Bool
        /// How many words may stand before it, and whether they must be fillers.
        let gap: Int
        let fillersOnly: Bool
    }

    private let steps: [Step]

    init(_ pattern: String) {
        var steps: [Step] = []
        var gap = 0
        var fillersOnly = false
        for piece in pattern.split(separator: " ") {
            switch piece {
            case "~": (gap, fillersOnly) = (5, true)
            case "..": (gap, fillersOnly) = (4, false)
            default:
                let isOptional = piece.hasSuffix("?")
                let words = piece.filter { $0 != "?" }.split(separator: "|").map(String.init)
                steps.append(
                    Step(words: Set(words), isOptional: isOptional, gap: gap, fillersOnly: fillersOnly))
                if !isOptional { (gap, fillersOnly) = (0, false) }
            }
        }
        self.steps = steps
    }

    /// Where the pattern occurs first in `words`.
    func firstMatch(in words: [String]) -> Range<Int>? {
        for start in words.indices {
            if let end = match(words, at: start, step: 0, isFirst: true) { return start..<end }
        }
        return nil
    }

    private func match(_ words: [String], at position: Int, step place: Int, isFirst: Bool) -> Int? {
        guard place < steps.count else { return position }
        let step = steps[place]
        var index = position
        let last = isFirst ? position : min(position + step.gap, words.count - 1)
        while index <= last, index < words.count {
            if step.words.contains(words[index]) {
                if let end = match(words, at: index + 1, step: place + 1, isFirst: false) { return end }
            }
            if step.fillersOnly, !Self.fillers.contains(words[index]) { break }
            index += 1
        }
        return step.isOptional ? match(words, at: position, step: place + 1, isFirst: isFirst) : nil
    }

    private static let fillers: Set<String> = [
        "a", "an", "the", "to", "with", "me", "my", "us", "some", "real", "live", "actual", "your", "another",
        "any",
        "of", "please", "just", "now", "directly", "through", "over", "on", "from", "one", "you", "human",
        "customer",
        "service", "support", "care", "different", "proper", "friendly", "be", "able", "i", "for", "at", "in",
        "this",
        "that", "and", "or", "actually", "really", "instead", "back", "speak", "talk", "chat", "get", "sales",
        "team",
        "genuine", "physical", "competent", "line", "touch", "there", "up", "it", "these", "all", "someone",
        "else",
        "who", "is", "not", "who's", "help",
    ]
}
