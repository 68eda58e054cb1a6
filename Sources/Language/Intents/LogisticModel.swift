#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// Multinomial logistic regression over sparse features.
///
/// Trained by AdaGrad in a fixed order, so that the same examples always give the same model.
/// Source: Duchi, Hazan, Singer, "Adaptive Subgradient Methods", JMLR 2011.
struct LogisticModel: Sendable {
    /// How it is trained.
    struct Options: Sendable {
        var epochs = 10
        var rate: Float = 0.4
        /// Gradients smaller than this change nothing worth the time.
        var smallest: Float = 0.002
    }

    let classes: Int
    /// One row of `classes` weights for each feature.
    private var weights: [Float]
    private var bias: [Float]

    init(
        examples: [[FeatureIndex.Feature]], labels: [Int], classes: Int, features: Int,
        options: Options = Options()
    ) {
        self.classes = classes
        weights = [Float](repeating: 0, count: features * classes)
        bias = [Float](repeating: 0, count: classes)
        let importance = Self.importance(of: labels, classes: classes)
        var squares = [Float](repeating: 1e-6, count: features * classes)
        var order = Array(examples.indices)
        var random = Shuffle(state: 0x5EED)
        for _ in 0..<options.epochs {
            random.shuffle(&order)
            for example in order {
                learn(
                    examples[example], label: labels[example], weight: importance[labels[example]],
                    squares: &squares, options: options)
            }
        }
    }

    /// The probability of each class.
    func probabilities(_ features: [FeatureIndex.Feature]) -> [Float] {
        var scores = bias
        let classes = classes
        weights.withUnsafeBufferPointer { weights in
            scores.withUnsafeMutableBufferPointer { scores in
                for feature in features {
                    let row = feature.index * classes
                    let value = feature.value
                    var place = 0
                    while place < classes {
                        scores[place] += weights[row + place] * value
                        place += 1
                    }
                }
            }
        }
        return Self.softmax(scores)
    }

    private mutating func learn(
        _ features: [FeatureIndex.Feature], label: Int, weight: Float, squares: inout [Float],
        options: Options
    ) {
        var errors = probabilities(features)
        errors[label] -= 1
        let classes = classes
        let active = (0..<classes).filter { abs(errors[$0]) > options.smallest }
        for place in active { bias[place] -= 0.05 * weight * errors[place] }
        weights.withUnsafeMutableBufferPointer { weights in
            squares.withUnsafeMutableBufferPointer { squares in
                for place in active {
                    let error = errors[place] * weight
                    for feature in features {
                        let cell = feature.index * classes + place
                        let gradient = error * feature.value
                        let sum = squares[cell] + gradient * gradient
                        squares[cell] = sum
                        weights[cell] -= options.rate * gradient / sum.squareRoot()
                    }
                }
            }
        }
    }

    /// Rare classes count for more, half-way to equal.
    private static func importance(of labels: [Int], classes: Int) -> [Float] {
        var counts = [Float](repeating: 0, count: classes)
        for label in labels { counts[label] += 1 }
        let mean = Float(labels.count) / Float(max(1, classes))
        return counts.map { $0 > 0 ? (mean / $0).squareRoot() : 0 }
    }

    private static func softmax(_ scores: [Float]) -> [Float] {
        let top = scores.max() ?? 0
        let powers = scores.map { Float(exp(Double($0 - top))) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }
}
