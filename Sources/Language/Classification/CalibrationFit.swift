#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// Finds the threshold and the sharpness that fit the scores of held-back examples best.
struct CalibrationFit {
    private let scores: [[Float]]
    private let places: [Int?]
    private let options: ClassifierOptions

    /// - Parameters:
    ///   - scores: Of each example for each label.
    ///   - places: Which label is right; nil for none.
    init(scores: [[Float]], places: [Int?], options: ClassifierOptions) {
        self.scores = scores
        self.places = places
        self.options = options
    }

    var calibration: Calibration {
        var fitted = Calibration(sharpness: 10, threshold: options.rejects ? threshold : nil)
        fitted.sharpness = sharpness(fitted.threshold)
        let judged = zip(scores, places).compactMap {
            scores, place -> (probability: Double, isRight: Bool)? in
            guard let place else { return nil }
            let judgement = fitted.judge(scores, labels: [])
            return (judgement.probabilities[judgement.best], judgement.best == place)
        }
        fitted.expectedError = CalibrationError.expected(judged)
        let right = judged.count { $0.isRight }
        fitted.heldBackAccuracy = judged.isEmpty ? 0 : Double(right) / Double(judged.count)
        return fitted
    }

    /// The score that all but `lostShare` of the rightly labelled examples reach.
    private var threshold: Float {
        var reached: [Float] = []
        for (scores, place) in zip(scores, places) {
            guard let place, let top = scores.max(), scores[place] == top else { continue }
            reached.append(top)
        }
        reached.sort()
        guard !reached.isEmpty else { return 0 }
        return reached[min(reached.count - 1, Int(Float(reached.count) * options.lostShare))]
    }

    /// The sharpness under which the right labels are most probable: a search by golden section, since the
    /// likelihood has one maximum.
    private func sharpness(_ threshold: Float?) -> Float {
        let ratio: Float = 0.618_034
        var (low, high): (Float, Float) = (1, 60)
        for _ in 0..<24 {
            let left = high - (high - low) * ratio
            let right = low + (high - low) * ratio
            if surprise(left, threshold) < surprise(right, threshold) { high = right } else { low = left }
        }
        return (low + high) / 2
    }

    /// Minus the log likelihood of the right labels.
    private func surprise(_ sharpness: Float, _ threshold: Float?) -> Double {
        var total = 0.0
        for (scores, place) in zip(scores, places) {
            guard let place, let top = scores.max() else { continue }
            let highest = max(top, threshold ?? top)
            var sum = threshold.map { Double(expf(($0 - highest) * sharpness)) } ?? 0
            for score in scores { sum += Double(expf((score - highest) * sharpness)) }
            total += log(sum) - Double((scores[place] - highest) * sharpness)
        }
        return total
    }
}
