/// Finds payment card numbers: 12 to 19 digits of a known network with the right check digit, however grouped.
///
/// After words like "card" a wrong check digit is taken for a slip of the keys and redacted too, and so are
/// gift cards, which have none.
enum CardRecognizer {
    static func candidates(in folded: FoldedText, run: DigitRun, subject: NumberSubject) -> [PIICandidate] {
        guard run.digitCount >= 12, subject != .goods, subject != .device else { return [] }
        let inContext = subject == .card
        var found: [PIICandidate] = []
        var start = 0
        while start < run.groups.count {
            let end = windowEnd(from: start, run: run, in: folded, inContext: inContext)
            if let end { found.append(candidate(run, start..<end, in: folded)) }
            start = end ?? start + 1
        }
        guard found.isEmpty, !run.isAttachedAfter else { return found }
        if inContext, let window = likelyWindow(of: run) {
            found.append(candidate(run, window, in: folded))
        } else if subject == .unsaid, isWrittenLikeCard(run, in: folded) {
            found.append(candidate(run, run.groups.indices, in: folded))
        }
        return found
    }

    /// The end of the longest window of groups from `start` that is a card number.
    private static func windowEnd(
        from start: Int, run: DigitRun, in folded: FoldedText, inContext: Bool
    ) -> Int? {
        // Neither twelve digits nor thirteen are rare enough: codes of goods, milliseconds.
        let shortest = inContext ? 12 : 14
        var count = 0
        var best: Int?
        for end in start..<run.groups.count {
            count += run.groups[end].count
            guard count <= 19 else { break }
            guard count >= shortest, CardNetwork.isCard(run.digits(start..<(end + 1), of: folded)) else {
                continue
            }
            if inContext || isWhole(start..<(end + 1), of: run, in: folded) { best = end + 1 }
        }
        return best
    }

    /// The digits before and after don't go on in the same way, as in a longer tracking number.
    private static func isWhole(_ window: Range<Int>, of run: DigitRun, in folded: FoldedText) -> Bool {
        guard window.count > 1 else { return true }
        if window.lowerBound > 0 {
            let first = window.lowerBound
            let sameGap = run.gap(after: first - 1, in: folded).elementsEqual(
                run.gap(after: first, in: folded))
            if sameGap, run.groups[first - 1].count == run.groups[first].count { return false }
        }
        if window.upperBound < run.groups.count {
            let last = window.upperBound - 1
            let sameGap = run.gap(after: last, in: folded).elementsEqual(run.gap(after: last - 1, in: folded))
            if sameGap, run.groups[last + 1].count == run.groups[last].count { return false }
        }
        return true
    }

    /// In card context: the window that has a card's length, preferring the common ones.
    private static func likelyWindow(of run: DigitRun) -> Range<Int>? {
        if 13...19 ~= run.digitCount { return run.groups.indices }
        for length in [16, 15, 14, 19, 13, 17, 18] {
            var count = 0
            for end in run.groups.indices {
                count += run.groups[end].count
                if count == length { return 0..<(end + 1) }
                if count > length { break }
            }
        }
        return nil
    }

    /// Four fours, or four, six and five, of a network: a card number with a slip in it.
    private static func isWrittenLikeCard(_ run: DigitRun, in folded: FoldedText) -> Bool {
        let lengths = run.groups.map(\.count)
        guard lengths == [4, 4, 4, 4] || lengths == [4, 6, 5], !run.isAttachedBefore else { return false }
        return CardNetwork.hasNetwork(run.digits(run.groups.indices, of: folded))
    }

    private static func candidate(_ run: DigitRun, _ window: Range<Int>, in folded: FoldedText)
        -> PIICandidate
    {
        let span = run.groups[window.lowerBound].lowerBound..<run.groups[window.upperBound - 1].upperBound
        return PIICandidate(kind: .card, span: span, in: folded)
    }
}
