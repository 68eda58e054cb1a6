/// Finds telephone numbers: international, North American and European forms, and spoken ones.
///
/// A number must be plausible: a country code that exists, a North American area code, a European trunk zero and
/// length, or words before it that announce it. Codes of orders, articles and parcels are left alone.
enum PhoneRecognizer {
    static func candidates(in folded: FoldedText, runs: [DigitRun]) -> [PIICandidate] {
        runs.flatMap { candidates(in: folded, run: $0) }
    }

    private static func candidates(in folded: FoldedText, run: DigitRun) -> [PIICandidate] {
        guard run.digitCount >= 7, !run.isAttachedAfter else { return [] }
        let context = PhoneContext.of(run, in: folded)
        if run.hasPlus {
            guard let window = PhonePlan.international(run, in: folded) else { return [] }
            return [candidate(run, window, in: folded)]
        }
        guard context != .otherThing, !run.isAttachedBefore || context == .phone else { return [] }
        var found: [PIICandidate] = []
        var start = 0
        while start < run.groups.count {
            if let end = PhonePlan.nationalEnd(run, from: start, in: folded, announced: context == .phone) {
                found.append(candidate(run, start..<end, in: folded))
                start = end
            } else {
                start += 1
            }
        }
        return found
    }

    private static func candidate(_ run: DigitRun, _ window: Range<Int>, in folded: FoldedText)
        -> PIICandidate
    {
        var lower = run.groups[window.lowerBound].lowerBound
        if window.lowerBound == 0 {
            lower = run.start
        } else if folded.scalar(at: lower - 1) == 40 {
            lower -= 1
        }
        let end = withExtension(run.groups[window.upperBound - 1].upperBound, in: folded)
        let digits = folded.scalars[lower..<end].filter(ScalarClass.isDigit)
        return PIICandidate(
            kind: .phone, span: lower..<end, value: String(decoding: digits.map { UInt8($0) }, as: UTF8.self))
    }

    /// Takes `ext. 12` or `x12` along.
    private static func withExtension(_ end: Int, in folded: FoldedText) -> Int {
        var next = folded.skipSpaces(from: end, limit: 2)
        guard let word = ["extension", "ext.", "ext", "x"].first(where: { folded.has($0, at: next) }) else {
            return end
        }
        next = folded.skipSpaces(from: next + word.utf8.count, limit: 2)
        let digits = next
        while next < digits + 6, let value = folded.scalar(at: next), ScalarClass.isDigit(value) { next += 1 }
        return next > digits ? next : end
    }
}
