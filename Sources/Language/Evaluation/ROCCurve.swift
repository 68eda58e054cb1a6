/// How well scores separate two kinds of texts, whatever the threshold.
package enum ROCCurve {
    /// The area under the curve: how often a positive text scores above a negative one, ties counting half.
    ///
    /// Nil when there is only one kind. Source: Hanley, McNeil, Radiology 1982 (as the Mann–Whitney statistic).
    package static func area(_ items: [(score: Double, isPositive: Bool)]) -> Double? {
        let sorted = items.sorted { $0.score < $1.score }
        let positives = sorted.count { $0.isPositive }
        let negatives = sorted.count - positives
        guard positives > 0, negatives > 0 else { return nil }
        var ranks = 0.0
        var start = 0
        while start < sorted.count {
            var end = start
            while end < sorted.count, sorted[end].score == sorted[start].score { end += 1 }
            let rank = Double(start + end + 1) / 2
            ranks += rank * Double(sorted[start..<end].count { $0.isPositive })
            start = end
        }
        let least = Double(positives) * Double(positives + 1) / 2
        return (ranks - least) / (Double(positives) * Double(negatives))
    }
}
