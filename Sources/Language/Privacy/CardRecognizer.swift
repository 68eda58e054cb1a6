/// Finds payment card numbers: 13 to 19 digits of a known network with the right check digit, however grouped.
///
/// After words like "card" a wrong check digit is taken for a slip of the keys and redacted too.
enum CardRecognizer {
    static func candidates(in folded: FoldedText, runs: [DigitRun]) -> [PIICandidate] {
        runs.filter { $0.digitCount >= 13 }.flatMap { candidates(in: folded, run: $0) }
    }

    private static func candidates(in folded: FoldedText, run: DigitRun) -> [PIICandidate] {
        let inContext = isCalledCard(run, in: folded)
        var found: [PIICandidate] = []
        var start = 0
        while start < run.groups.count {
            guard let end = windowEnd(from: start, run: run, in: folded, inContext: inContext) else {
                start += 1
                continue
            }
            found.append(candidate(run, start..<end, in: folded))
            start = end
        }
        if found.isEmpty, inContext, let window = likelyWindow(of: run) {
            found.append(candidate(run, window, in: folded))
        }
        return found
    }

    /// The end of the longest window of groups from `start` that is a card number.
    private static func windowEnd(
        from start: Int, run: DigitRun, in folded: FoldedText, inContext: Bool
    ) -> Int? {
        var count = 0
        var best: Int?
        for end in start..<run.groups.count {
            count += run.groups[end].count
            guard count <= 19 else { break }
            guard count > 13 || (count == 13 && inContext) else { continue }
            if Luhn.isCard(digits: run.digits(start..<(end + 1), of: folded)) { best = end + 1 }
        }
        return best
    }

    /// In card context: the window that has a card's length, preferring the common ones.
    private static func likelyWindow(of run: DigitRun) -> Range<Int>? {
        if 13...19 ~= run.digitCount { return 0..<run.groups.count }
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

    private static func candidate(_ run: DigitRun, _ window: Range<Int>, in folded: FoldedText)
        -> PIICandidate
    {
        let span = run.groups[window.lowerBound].lowerBound..<run.groups[window.upperBound - 1].upperBound
        let digits = run.digits(window, of: folded)
        return PIICandidate(
            kind: .card, span: span, value: String(decoding: digits.map { UInt8($0) }, as: UTF8.self))
    }

    private static func isCalledCard(_ run: DigitRun, in folded: FoldedText) -> Bool {
        let words = folded.words(before: run.start, limit: 6)
        for word in words {
            if cardWords.contains(word) { return true }
            if otherWords.contains(word) { return false }
        }
        return false
    }

    private static let cardWords: Set<String> = [
        "card", "cards", "visa", "mastercard", "amex", "american", "maestro", "discover", "debit", "credit",
        "cc",
        "pan", "diners", "jcb",
    ]

    private static let otherWords: Set<String> = [
        "order", "tracking", "sku", "gtin", "ean", "isbn", "upc", "parcel", "shipment", "purchase",
    ]
}
