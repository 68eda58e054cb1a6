/// What a recogniser found, in folded scalars.
struct PIICandidate {
    let kind: PIIKind
    let span: Range<Int>
    let value: String

    /// The candidates that stay when no two may overlap: the longest first, then by kind; in order of place.
    static func resolve(_ candidates: [PIICandidate]) -> [PIICandidate] {
        let ranked = candidates.sorted { left, right in
            if left.span.count != right.span.count { return left.span.count > right.span.count }
            if left.kind != right.kind { return left.kind.priority < right.kind.priority }
            return left.span.lowerBound < right.span.lowerBound
        }
        var taken = SpanSet()
        let kept = ranked.filter { taken.insert($0.span) }
        return kept.sorted { $0.span.lowerBound < $1.span.lowerBound }
    }
}
