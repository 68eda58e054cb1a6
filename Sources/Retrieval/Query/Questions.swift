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
        let word = sentence.drop { !$0.isLetter && $0 != "'" }.prefix { $0.isLetter || $0 == "'" }
        return word.isEmpty ? nil : word.lowercased().filter { $0 != "'" }
    }

    /// Cuts "… and how long …" in two; "and" between two nouns joins nothing that could stand alone.
    private static func parts(_ sentence: String) -> [String] {
        var parts: [String] = []
        var start = sentence.startIndex
        var read = start
        var saysSomething = false
        for joint in joints(in: sentence) where parts.count < most && joint.lowerBound >= read {
            saysSomething = saysSomething || !Wording.contentWords(sentence[read..<joint.lowerBound]).isEmpty
            read = joint.upperBound
            let tail = sentence[read...]
            guard saysSomething, let word = firstWord(tail), interrogatives.contains(word),
                !Wording.contentWords(tail.prefix(lookahead)).isEmpty
            else { continue }
            parts.append(String(sentence[start..<joint.lowerBound]))
            (start, saysSomething) = (read, false)
        }
        parts.append(String(sentence[start...]))
        return parts
    }

    /// In so many characters a question has said what it is about.
    private static let lookahead = 200

    /// The places where another question may begin, in order.
    private static func joints(in text: String) -> [Range<String.Index>] {
        [" and ", " & ", " + ", ", plus ", " plus "].flatMap { text.ranges(of: $0) }
            .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }
}
