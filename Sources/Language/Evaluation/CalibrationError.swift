/// How far probabilities can be trusted.
package enum CalibrationError {
    /// The expected calibration error: how far, on average, probabilities lie from frequencies.
    ///
    /// Over ten bins of equal width. Source: Naeini, Cooper, Hauskrecht, AAAI 2015.
    package static func expected(_ judged: [(probability: Double, isRight: Bool)]) -> Double {
        var bins = [(sum: Double, right: Int)](repeating: (0, 0), count: 10)
        for item in judged where item.probability.isFinite {
            let bin = max(0, min(9, Int(item.probability * 10)))
            bins[bin].sum += item.probability
            bins[bin].right += item.isRight ? 1 : 0
        }
        let gap = bins.reduce(0) { $0 + abs($1.sum - Double($1.right)) }
        return judged.isEmpty ? 0 : gap / Double(judged.count)
    }
}
