/// Finds card numbers whose groups have unusual marks between them: `4111_1111_1111_1111`, `4111, 1111, …`.
///
/// The groups must be those printed on cards, the marks all the same, the check digit right.
enum SeparatedCard {
    static func candidates(in scanned: ScannedText) -> [PIICandidate] {
        var found: [PIICandidate] = []
        var next = 0
        for first in scanned.runs.indices where first >= next {
            for sizes in [[4, 4, 4, 4], [4, 6, 5]] {
                let last = first + sizes.count - 1
                guard last < scanned.runs.count, let span = card(first...last, sizes: sizes, in: scanned)
                else {
                    continue
                }
                found.append(PIICandidate(kind: .card, span: span, in: scanned.folded))
                next = last + 1
                break
            }
        }
        return found
    }

    private static func card(_ range: ClosedRange<Int>, sizes: [Int], in scanned: ScannedText) -> Range<Int>?
    {
        let runs = scanned.runs[range]
        guard runs.allSatisfy({ $0.groups.count == 1 }), runs.map(\.digitCount) == sizes else { return nil }
        let groups = runs.map { $0.groups[0] }
        let gaps = zip(groups, groups.dropFirst()).map {
            scanned.folded.scalars[$0.upperBound..<$1.lowerBound]
        }
        let isUniform = gaps.allSatisfy { gap in
            gap.count <= 3 && gap == gaps[0] && !gap.contains(where: ScalarClass.isWordPart)
        }
        guard isUniform, CardNetwork.isCard(groups.flatMap { scanned.folded.scalars[$0] }) else { return nil }
        return groups[0].lowerBound..<groups[groups.count - 1].upperBound
    }
}
