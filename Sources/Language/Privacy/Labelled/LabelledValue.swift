/// Finds values by the words that announce them: `passport number X1234567`, `cvv: 123`, `born 5 May 1984`.
enum LabelledValue {
    static func candidates(in scanned: ScannedText) -> [PIICandidate] {
        var found: [PIICandidate] = []
        for index in scanned.words.indices {
            if let candidate = candidate(atLabel: index, in: scanned) { found.append(candidate) }
        }
        return found
    }

    /// The value of the longest label that starts at a word and has one.
    private static func candidate(atLabel index: Int, in scanned: ScannedText) -> PIICandidate? {
        guard let entries = PIILabel.byFirstWord[scanned.words[index].text] else { return nil }
        for entry in entries {
            let end = index + entry.words.count
            guard end <= scanned.words.count else { continue }
            let here = scanned.words[index..<end].map(\.text)
            guard here == entry.words, isTogether(index..<end, in: scanned) else { continue }
            let found = value(of: entry.label, from: end, in: scanned)
            if let found = found ?? valueBefore(entry.label, at: index, in: scanned) { return found }
        }
        return nil
    }

    /// The value before a label: `hunter2 is my password`.
    private static func valueBefore(_ label: PIILabel, at index: Int, in scanned: ScannedText)
        -> PIICandidate?
    {
        let words = scanned.words
        guard index >= 3, owners.contains(words[index - 1].text),
            ["is", "was", "are"].contains(words[index - 2].text)
        else { return nil }
        let end = words[index - 3].span.upperBound
        for first in max(0, index - 8)...(index - 3) {
            let previous = first > 0 ? words[first - 1].span.upperBound : 0
            if let span = label.shape.span(atWord: first, in: scanned, after: previous),
                end...(end + 2) ~= span.upperBound
            {
                return PIICandidate(kind: label.kind, span: span, in: scanned.folded)
            }
        }
        return nil
    }

    /// At most two scalars stand between the words.
    private static func isTogether(_ words: Range<Int>, in scanned: ScannedText) -> Bool {
        words.dropLast().allSatisfy {
            scanned.words[$0 + 1].span.lowerBound - scanned.words[$0].span.upperBound <= 2
        }
    }

    /// The value after a label: right there, or after small words such as "number is".
    private static func value(of label: PIILabel, from word: Int, in scanned: ScannedText) -> PIICandidate? {
        var previous = scanned.words[word - 1].span.upperBound
        for index in word..<min(word + 9, scanned.words.count) {
            let start = scanned.words[index].span.lowerBound
            guard isGap(previous..<start, in: scanned.folded) else { return nil }
            if let span = label.shape.span(atWord: index, in: scanned, after: previous) {
                return PIICandidate(kind: label.kind, span: span, in: scanned.folded)
            }
            let text = scanned.words[index].text
            let isFiller = label.kind == .password ? statements.contains(text) : fillers.contains(text)
            guard isFiller || label.fillers.contains(text) else { return nil }
            previous = scanned.words[index].span.upperBound
        }
        return nil
    }

    /// Little stands between two words of an announcement, and no new thought begins.
    private static func isGap(_ range: Range<Int>, in folded: FoldedText) -> Bool {
        guard range.count <= 6 else { return false }
        return folded.scalars[range].allSatisfy { ![33, 63, 59].contains($0) }
    }

    private static let owners: Set<String> = ["my", "his", "her", "our", "their", "the"]

    /// Between "password" and the password; much else may be said of one.
    private static let statements: Set<String> = [
        "is", "was", "it's", "its", "it", "number", "code", "be", "to", "set", "changed", "still", "here",
        "here's",
    ]

    private static let fillers: Set<String> = [
        "number", "numbers", "no", "nr", "num", "nbr", "id", "is", "was", "are", "it's", "its", "it", "my",
        "the",
        "of", "for", "a", "as", "this", "that", "here", "here's", "code", "card", "digits", "digit", "last",
        "first", "four", "4", "three", "3", "be", "should", "follows", "s", "and",
    ]
}
