internal import Language

/// Cuts a stream of words into sentences, each as soon as the next one has begun.
struct SentenceCutter: Sendable {
    /// A sentence longer than this is handed out as it is; no check will let it pass.
    static let longest = 1_500

    private var thoughts = ThoughtFilter()
    private var wrapping = WrappedAnswer()
    private var scanner = CitationScanner()
    private var gap = ""

    /// The sentences that these words complete.
    mutating func feed(_ words: String) -> [StreamedSentence] {
        scanner.feed(wrapping.feed(thoughts.feed(DataText.visible(words))))
        // Where a sentence ends shows only after the word that follows.
        guard words.contains(where: \.isWhitespace) || scanner.text.utf8.count > Self.longest else {
            return []
        }
        var sentences: [StreamedSentence] = []
        while let end = nextEnd() {
            if let sentence = cut(at: end) { sentences.append(sentence) }
        }
        return sentences
    }

    /// What is left at the end; the last sentence may be a torso.
    mutating func finish() -> [StreamedSentence] {
        scanner.feed(wrapping.feed(thoughts.finish()) + wrapping.finish())
        scanner.finish()
        var sentences: [StreamedSentence] = []
        while !scanner.text.isEmpty {
            let ranges = SentenceSplitter.ranges(in: scanner.text)
            let end = ranges.count > 1 ? ranges[1].lowerBound : scanner.text.endIndex
            guard let sentence = cut(at: end) else { break }
            sentences.append(sentence)
        }
        return sentences
    }

    /// Where the sentence after the first one begins, once its first word is complete.
    private func nextEnd() -> String.Index? {
        let text = scanner.text
        let ranges = SentenceSplitter.ranges(in: text)
        if ranges.count > 1 {
            let next = text[ranges[1]]
            let word = next.prefix { !$0.isWhitespace }
            // The bullet of a list item is no word yet.
            let isWhole =
                word.endIndex < text.endIndex && (word.count > 1 || next.split(separator: " ").count > 1)
            if isWhole || ranges.count > 2 { return ranges[1].lowerBound }
        }
        return text.utf8.count > Self.longest ? text.endIndex : nil
    }

    /// Takes the text before `end` away as one sentence; nil when it holds nothing but space.
    private mutating func cut(at end: String.Index) -> StreamedSentence? {
        let (taken, citations) = scanner.take(upTo: end)
        let text = taken[...].trimmed
        let before = gap + taken.prefix { $0.isWhitespace }
        gap = String(taken.reversed().prefix { $0.isWhitespace })
        guard !text.isEmpty else { return nil }
        return StreamedSentence(
            gap: Self.normal(before), text: Self.tidied(text), citations: citations)
    }

    private static func normal(_ gap: some StringProtocol) -> String {
        let breaks = gap.filter(\.isNewline).count
        return breaks > 1 ? "\n\n" : breaks == 1 ? "\n" : " "
    }

    /// Without what taking out marks leaves behind.
    private static func tidied(_ text: String) -> String {
        var result = text
        for mark in [".", ",", ";", "!", "?"] { result = result.replacing(" \(mark)", with: mark) }
        return result
    }
}
