/// Finds the United States' social security and taxpayer numbers by their shape, 3-2-4.
///
/// With hyphens any digits count, also those that were never given out: customers make up numbers that look
/// right. With dots or spaces they must be possible. Source: Social Security Administration, EM-11045.
enum SocialSecurityRecognizer {
    static func candidates(in folded: FoldedText, run: DigitRun, subject: NumberSubject) -> [PIICandidate] {
        guard run.groups.count >= 3, subject != .goods, subject != .otherThing, !run.isAttachedAfter,
            !run.isAttachedBefore || subject == .socialSecurity
        else { return [] }
        var found: [PIICandidate] = []
        var first = 0
        while first + 2 < run.groups.count {
            if isNumber(at: first, of: run, subject: subject, in: folded) {
                let span = run.groups[first].lowerBound..<run.groups[first + 2].upperBound
                found.append(PIICandidate(kind: .socialSecurity, span: span, in: folded))
                first += 3
            } else {
                first += 1
            }
        }
        return found
    }

    private static func isNumber(
        at first: Int, of run: DigitRun, subject: NumberSubject, in folded: FoldedText
    ) -> Bool {
        let groups = run.groups[first...(first + 2)]
        guard groups.map(\.count) == [3, 2, 4] else { return false }
        let gap = run.gap(after: first, in: folded)
        guard gap.count == 1, gap.elementsEqual(run.gap(after: first + 1, in: folded)) else { return false }
        if gap.first == 45 || subject == .socialSecurity { return true }
        guard subject != .phone, subject != .contact else { return false }
        let numbers = groups.map { Int(folded.text($0)) ?? 0 }
        return numbers[0] > 0 && numbers[0] != 666 && numbers[1] > 0 && numbers[2] > 0
    }
}
