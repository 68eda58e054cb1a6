/// What a recogniser found, in folded scalars.
struct PIICandidate {
    let kind: PIIKind
    let span: Range<Int>
    let value: String

    init(kind: PIIKind, span: Range<Int>, value: String) {
        self.kind = kind
        self.span = span
        self.value = value
    }

    /// A candidate whose value is its letters and digits.
    init(kind: PIIKind, span: Range<Int>, in folded: FoldedText) {
        self.init(
            kind: kind, span: span,
            value: folded.text(span).filter { $0.isLetter || $0.isNumber })
    }

    /// The candidates that stay when no two may overlap: the longest first, then by kind; in order of place.
    ///
    /// What sticks out of a longer one is taken out on its own, so that nothing of it stays readable.
    static func resolve(_ candidates: [PIICandidate], in folded: FoldedText) -> [PIICandidate] {
        let ranked = candidates.sorted { left, right in
            if left.span.count != right.span.count { return left.span.count > right.span.count }
            if left.kind != right.kind { return left.kind.priority < right.kind.priority }
            return left.span.lowerBound < right.span.lowerBound
        }
        var taken = [Bool](repeating: false, count: folded.count)
        var kept: [PIICandidate] = []
        for candidate in ranked {
            guard let rest = candidate.outside(taken, in: folded) else { continue }
            for index in rest.span { taken[index] = true }
            kept.append(rest)
        }
        return kept.sorted { $0.span.lowerBound < $1.span.lowerBound }
    }

    /// What no longer one has taken; nil when that is nothing to speak of.
    ///
    /// A longer one can only lie at one end or the other, or over all of it.
    private func outside(_ taken: [Bool], in folded: FoldedText) -> PIICandidate? {
        var lower = span.lowerBound
        var upper = span.upperBound
        while lower < upper, taken[lower] { lower += 1 }
        while upper > lower, taken[upper - 1] { upper -= 1 }
        guard lower < upper else { return nil }
        if lower == span.lowerBound, upper == span.upperBound { return self }
        // The space or comma between the two stays.
        while lower < upper, !ScalarClass.isWordPart(folded.scalars[lower]) { lower += 1 }
        while upper > lower, !ScalarClass.isWordPart(folded.scalars[upper - 1]) { upper -= 1 }
        let isMuch = folded.scalars[lower..<upper].filter(ScalarClass.isDigit).count >= 4
        return isMuch ? PIICandidate(kind: kind, span: lower..<upper, in: folded) : nil
    }
}
