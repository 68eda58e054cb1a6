/// Solves for the weights of a classifier.
struct ClassifierTraining {
    struct Solution {
        var weights: [Float]
        var calibration: Calibration
    }

    let labels: [String]
    /// The place of each example's label; nil for those of no class.
    private let places: [Int?]
    private let options: ClassifierOptions

    init(_ names: [String], options: ClassifierOptions) throws(ClassifierError) {
        var labels: [String] = []
        var known: [String: Int] = [:]
        for name in names where name != options.nothing && known[name] == nil {
            known[name] = labels.count
            labels.append(name)
        }
        guard labels.count >= 2 else {
            throw ClassifierError("there are fewer than two labels with examples")
        }
        self.labels = labels
        self.options = options
        places = names.map { known[$0] }
    }

    /// Solves (K + Λ)·W = Y, and calibrates with what each example would have scored had it been held back.
    ///
    /// - Parameter matrix: K, its lower triangle row by row.
    func solve(_ matrix: consuming [Float]) throws(ClassifierError) -> Solution {
        let count = places.count
        let importance = self.importance
        for place in 0..<count {
            matrix[place * count + place] += options.ridge / (places[place].map { importance[$0] } ?? 1)
        }
        guard let system = SymmetricSystem(order: count, matrix: matrix) else {
            throw ClassifierError(
                "the kernel matrix can't be factored")
        }
        let targets = self.targets
        let columns = system.solutions(of: targets)
        let diagonal = system.inverseDiagonal()
        let heldBack = (0..<count).map { example in
            labels.indices.map { label in
                let place = label * count + example
                return targets[place] - columns[place] / diagonal[example]
            }
        }
        let calibration = CalibrationFit(scores: heldBack, places: places, options: options).calibration
        var weights = [Float](repeating: 0, count: columns.count)
        for example in 0..<count {
            for label in labels.indices {
                weights[example * labels.count + label] = columns[label * count + example]
            }
        }
        return Solution(weights: weights, calibration: calibration)
    }

    /// One column a label: 1 for its examples, 0 for others, less the mean.
    private var targets: [Float] {
        var targets = [Float](repeating: -1 / Float(labels.count), count: places.count * labels.count)
        for (example, place) in places.enumerated() {
            if let place { targets[place * places.count + example] += 1 }
        }
        return targets
    }

    /// Rare labels count for more.
    private var importance: [Float] {
        var counts = [Float](repeating: 0, count: labels.count)
        for case let place? in places { counts[place] += 1 }
        let mean = counts.reduce(0, +) / Float(labels.count)
        return counts.map { Power.of(mean / $0, options.balance) }
    }
}
