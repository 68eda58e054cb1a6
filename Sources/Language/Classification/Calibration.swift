#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// Turns scores into probabilities.
///
/// A softmax over the scores times `sharpness`, in which "no class" takes part with the fixed score `threshold`: so
/// a text is rejected just when its best score is below the threshold.
package struct Calibration: Hashable, Sendable, Codable {
    /// The inverse of the temperature.
    package var sharpness: Float
    /// The least score of a text that belongs to any class; nil when every text belongs to one.
    package var threshold: Float?
    /// Expected calibration error over the examples, each held back once: how far, on average, probabilities lie
    /// from frequencies.
    package var expectedError: Double = 0
    /// The share of examples that get their own label when held back.
    package var heldBackAccuracy: Double = 0

    func judge(_ scores: [Float], labels: [String]) -> Judgement {
        let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
        let top = max(scores.max() ?? 0, threshold ?? -.infinity)
        var powers = scores.map { exp(Double(($0 - top) * sharpness)) }
        let none = threshold.map { exp(Double(($0 - top) * sharpness)) } ?? 0
        let sum = powers.reduce(none, +)
        for place in powers.indices { powers[place] /= sum }
        let isRejected = threshold.map { scores.isEmpty || scores[best] < $0 } ?? false
        return Judgement(probabilities: powers, none: none / sum, best: best, isRejected: isRejected)
    }
}
