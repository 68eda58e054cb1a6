/// Finds telephone numbers: international, North American, European and other national forms.
///
/// A number must be plausible: a country code that exists, a North American area code, a European trunk zero and
/// length, a form that libphonenumber knows, or words around it that announce it. Codes of orders, articles and
/// parcels are left alone.
struct PhoneRecognizer {
    private let folded: FoldedText
    private var plan: PhonePlan

    init(folded: FoldedText) {
        self.folded = folded
        plan = PhonePlan(folded: folded)
    }

    /// - Parameter subject: What the words around the whole run say it is.
    mutating func candidates(in run: DigitRun, subject: NumberSubject) -> [PIICandidate] {
        guard run.digitCount >= 6 else { return [] }
        let lines = run.lines(in: folded)
        return lines.flatMap { line in
            let isWhole = line.groups.count == run.groups.count
            let own = isWhole ? subject : NumberSubject.of(line, in: folded)
            return candidates(inLine: line, subject: own == .unsaid ? subject : own)
        }
    }

    private mutating func candidates(inLine run: DigitRun, subject: NumberSubject) -> [PIICandidate] {
        guard run.digitCount >= (subject == .phone ? 6 : 7), !isAttachedAfter(run) else { return [] }
        if run.hasPlus, let window = plan.international(run) { return [candidate(run, window)] }
        switch subject {
        case .goods, .otherThing, .device, .socialSecurity: return []
        case .phone, .contact: break
        // "my card is 4111 1111" is the first half of a card.
        case .card: guard !run.isAttachedBefore, run.digitCount > 8 else { return [] }
        case .unsaid: guard !run.isAttachedBefore else { return [] }
        }
        var found: [PIICandidate] = []
        var start = 0
        while start < run.groups.count {
            let end = plan.nationalEnd(run, from: start, announced: subject == .phone || subject == .contact)
            if let end { found.append(candidate(run, start..<end)) }
            start = end ?? start + 1
        }
        return found
    }

    /// A letter goes on with it, other than the `x` of an extension.
    private func isAttachedAfter(_ run: DigitRun) -> Bool {
        run.isAttachedAfter && extensionEnd(run.end) == run.end
    }

    private func candidate(_ run: DigitRun, _ window: Range<Int>) -> PIICandidate {
        var lower = run.groups[window.lowerBound].lowerBound
        if window.lowerBound == 0 {
            lower = run.start
        } else if folded.scalar(at: lower - 1) == 40 {
            lower -= 1
        }
        let end = extensionEnd(run.groups[window.upperBound - 1].upperBound)
        let digits = folded.scalars[lower..<end].filter(ScalarClass.isDigit)
        return PIICandidate(
            kind: .phone, span: lower..<end,
            value: String(decoding: digits.map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self))
    }

    /// Takes `ext. 12` or `x12` along.
    private func extensionEnd(_ end: Int) -> Int {
        var next = folded.skipSpaces(from: end, limit: 2)
        guard let word = ["extension", "ext.", "ext", "x", "#"].first(where: { folded.has($0, at: next) })
        else {
            return end
        }
        next = folded.skipSpaces(from: next + word.utf8.count, limit: 2)
        let digits = next
        while next < digits + 6, let value = folded.scalar(at: next), ScalarClass.isDigit(value) { next += 1 }
        let isWhole = folded.scalar(at: next).map { !ScalarClass.isWordPart($0) } ?? true
        return next > digits && isWhole ? next : end
    }
}
