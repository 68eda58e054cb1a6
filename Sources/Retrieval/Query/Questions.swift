/// Takes a message apart into the things that it asks.
package enum Questions {
    private static let interrogatives: Set<String> = [
        "how", "what", "when", "where", "which", "who", "why", "can", "could", "do", "does", "did", "is",
        "are", "will", "would", "may", "should", "am", "was", "has", "have", "whats", "hows", "wheres",
    ]
    /// More than this a message is not taken apart.
    private static let most = 3

    /// The questions of `text` in their order, each with the statements before it; the whole text when it
    /// holds at most one.
    package static func split(_ text: String) -> [String] {
        let sentences = sentences(of: text).flatMap(parts)
        var questions: [String] = []
        var pending: [String] = []
        for sentence in sentences {
            pending.append(sentence)
            if asks(sentence) {
                questions.append(pending.joined(separator: " "))
                pending = []
            }
        }
        guard questions.count > 1 else { return [text] }
        if let last = questions.popLast() {
            questions.append(([last] + pending).joined(separator: " "))
        }
        if questions.count > most {
            questions =
                Array(questions.prefix(most - 1)) + [questions.dropFirst(most - 1).joined(separator: " ")]
        }
        return questions
    }

    /// The question that `text` ends with, when something is told before it; nil otherwise.
    static func closing(_ text: String) -> (question: String, background: String)? {
        let sentences = sentences(of: text)
        guard sentences.count > 1, let last = sentences.last, asks(last) else { return nil }
        return (last, sentences.dropLast().joined(separator: " "))
    }

    /// Messages of a burst have a line each.
    private static func sentences(of text: String) -> [String] {
        text.split(separator: "\n").flatMap { Wording.sentences(String($0)) }.map(String.init)
    }

    private static func asks(_ sentence: String) -> Bool {
        if sentence.hasSuffix("?") { return true }
        guard let first = firstWord(sentence) else { return false }
        return interrogatives.contains(first)
    }

    private static func firstWord(_ sentence: some StringProtocol) -> String? {
        sentence.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "'" }).first
            .map { $0.filter { $0 != "'" } }
    }

    /// Cuts "… and how long …" in two; "and" between two nouns joins nothing that could stand alone.
    private static func parts(_ sentence: String) -> [String] {
        var parts: [String] = []
        var rest = sentence[...]
        var from = rest.startIndex
        while let range = joint(in: rest[from...]) {
            let tail = rest[range.upperBound...]
            if let word = firstWord(tail), interrogatives.contains(word),
                Wording.contentWords(String(rest[..<range.lowerBound])).count >= 1,
                Wording.contentWords(String(tail)).count >= 1
            {
                parts.append(String(rest[..<range.lowerBound]))
                rest = tail
                from = rest.startIndex
            } else {
                from = range.upperBound
            }
        }
        parts.append(String(rest))
        return parts
    }

    /// The next place where another question may begin.
    private static func joint(in text: Substring) -> Range<Substring.Index>? {
        [" and ", " & ", " + ", ", plus ", " plus "].compactMap { text.firstRange(of: $0) }
            .min { $0.lowerBound < $1.lowerBound }
    }
}
