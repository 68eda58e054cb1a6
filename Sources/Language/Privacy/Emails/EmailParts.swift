/// One side of an e-mail address: its labels, with full stops or the word "dot" between them.
struct EmailParts {
    let labels: [String]
    let span: Range<Int>
    /// At least one full stop was written as a word.
    let isSpelledOut: Bool

    /// The part before the sign, read backwards.
    static func local(endingAt end: Int, floor: Int, in folded: FoldedText) -> EmailParts? {
        var labels: [String] = []
        var start = end
        var spelledOut = false
        let bound = max(floor, end - 80)
        while true {
            let piece = atom(endingAt: start, floor: bound, in: folded)
            guard !piece.isEmpty else { break }
            labels.insert(folded.text(piece), at: 0)
            start = piece.lowerBound
            guard let dot = dotWord(endingAt: start, floor: bound, in: folded) else { break }
            guard !atom(endingAt: dot, floor: bound, in: folded).isEmpty else { break }
            spelledOut = true
            start = dot
        }
        while start < end, [46, 45, 39].contains(folded.scalars[start]) { start += 1 }
        guard let first = labels.first, start < end else { return nil }
        labels[0] = String(first.drop { $0 == "." || $0 == "-" || $0 == "'" })
        guard end - start <= 80, folded.scalars[start..<end].contains(where: ScalarClass.isWordPart) else {
            return nil
        }
        return EmailParts(labels: labels, span: start..<end, isSpelledOut: spelledOut)
    }

    /// The part after the sign.
    ///
    /// - Parameter isSpaced: Spaces stand around the sign, so they may stand around the full stops too.
    static func domain(from start: Int, isSpaced: Bool, in folded: FoldedText) -> EmailParts? {
        var labels: [String] = []
        var end = start
        var next = start
        var spelledOut = false
        while labels.count < 8 {
            let label = label(from: next, in: folded)
            guard !label.isEmpty else { break }
            labels.append(folded.text(label))
            end = label.upperBound
            guard let dot = dot(from: end, isSpaced: isSpaced, in: folded) else { break }
            next = dot.end
            if dot.isWord, !self.label(from: next, in: folded).isEmpty { spelledOut = true }
        }
        guard let last = labels.last, !labels.isEmpty else { return nil }
        let isName =
            last.unicodeScalars.count >= 2
            && last.unicodeScalars.allSatisfy { ScalarClass.isLetter($0.value) }
        guard isName || last.hasPrefix("xn--") else { return nil }
        return EmailParts(labels: labels, span: start..<end, isSpelledOut: spelledOut)
    }

    private static func atom(endingAt end: Int, floor: Int, in folded: FoldedText) -> Range<Int> {
        var start = end
        while start > floor, end - start < 64 {
            let value = folded.scalars[start - 1]
            // . _ % + ' - &
            guard ScalarClass.isWordPart(value) || [46, 95, 37, 43, 39, 45, 38].contains(value) else { break }
            start -= 1
        }
        return start..<end
    }

    private static func label(from start: Int, in folded: FoldedText) -> Range<Int> {
        var end = start
        while end < folded.count, end - start < 63 {
            guard ScalarClass.isWordPart(folded.scalars[end]) || folded.scalars[end] == 45 else { break }
            end += 1
        }
        return start..<end
    }

    private static func dot(
        from index: Int, isSpaced: Bool, in folded: FoldedText
    ) -> (end: Int, isWord: Bool)? {
        if folded.scalar(at: index) == 46 { return (index + 1, false) }
        if isSpaced, folded.has(" . ", at: index) { return (index + 3, false) }
        for word in words + ["{dot}"] where folded.has(word, at: index) {
            return (index + word.utf8.count, true)
        }
        return nil
    }

    private static let words = [" dot ", "(dot)", "[dot]", " (dot) ", " [dot] "]

    private static func dotWord(endingAt end: Int, floor: Int, in folded: FoldedText) -> Int? {
        for word in words {
            let start = end - word.utf8.count
            if start >= floor, folded.has(word, at: start) { return start }
        }
        return nil
    }
}
