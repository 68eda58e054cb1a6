/// Counts redactions against known places.
struct PIITally {
    /// The kinds that the file names.
    let kinds: Set<PIIKind>
    private var counts: [PIIKind: Counts] = [:]

    private struct Counts {
        var places = 0
        var found = 0
        var redactions = 0
        var right = 0
        var exact = 0
    }

    init(kinds: Set<PIIKind>) { self.kinds = kinds }

    mutating func add(_ example: PIIExample, found matches: [PIIMatch]) {
        let gold = example.spans.compactMap { span in
            PIITypeNames.kind(of: span.type).map { (kind: $0, span: span.start..<max(span.start, span.end)) }
        }
        let scalars = example.text.unicodeScalars
        let found = matches.map { match in
            let start = scalars.distance(from: scalars.startIndex, to: match.range.lowerBound)
            let length = scalars.distance(from: match.range.lowerBound, to: match.range.upperBound)
            return (kind: match.kind, span: start..<(start + length))
        }
        for place in gold {
            let covered = found.reduce(0) { $0 + $1.span.clamped(to: place.span).count }
            counts[place.kind, default: Counts()].places += 1
            if covered * 2 > place.span.count { counts[place.kind, default: Counts()].found += 1 }
            if found.contains(where: { $0 == place }) { counts[place.kind, default: Counts()].exact += 1 }
        }
        for redaction in found where kinds.contains(redaction.kind) {
            let isRight = gold.contains { place in
                let shared = place.span.clamped(to: redaction.span).count
                return shared * 2 > place.span.count || shared * 2 > redaction.span.count
            }
            counts[redaction.kind, default: Counts()].redactions += 1
            if isRight { counts[redaction.kind, default: Counts()].right += 1 }
        }
    }

    /// Precision, recall and F1 of some kinds together.
    func score(of isWanted: (PIIKind) -> Bool) -> ClassScore {
        let total = total(of: isWanted)
        var score = ClassScore(right: total.right, predicted: total.redactions, support: total.places)
        score.recall = total.places > 0 ? Double(total.found) / Double(total.places) : 0
        let sum = score.precision + score.recall
        score.f1 = sum > 0 ? 2 * score.precision * score.recall / sum : 0
        return score
    }

    /// F1 of the redactions that have exactly the place and kind of a known one.
    func exactScore(of isWanted: (PIIKind) -> Bool) -> Double {
        let total = total(of: isWanted)
        return ClassScore(right: total.exact, predicted: total.redactions, support: total.places).f1
    }

    private func total(of isWanted: (PIIKind) -> Bool) -> Counts {
        var total = Counts()
        for (kind, count) in counts where isWanted(kind) {
            total.places += count.places
            total.found += count.found
            total.redactions += count.redactions
            total.right += count.right
            total.exact += count.exact
        }
        return total
    }
}
