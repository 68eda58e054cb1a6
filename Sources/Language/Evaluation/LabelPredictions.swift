/// What was predicted beside what is right.
package struct LabelPredictions: Sendable {
    private let pairs: [(gold: String, predicted: String)]

    package init(gold: [String], predicted: [String]) {
        pairs = zip(gold, predicted).map { ($0, $1) }
    }

    package var accuracy: Double {
        pairs.isEmpty ? 0 : Double(pairs.count { $0.gold == $0.predicted }) / Double(pairs.count)
    }

    /// The score of each label that stands in the data.
    package var perClass: [String: ClassScore] {
        var (right, predicted, support) = ([String: Int](), [String: Int](), [String: Int]())
        for pair in pairs {
            support[pair.gold, default: 0] += 1
            predicted[pair.predicted, default: 0] += 1
            if pair.gold == pair.predicted { right[pair.gold, default: 0] += 1 }
        }
        var scores: [String: ClassScore] = [:]
        for (label, count) in support {
            scores[label] = ClassScore(
                right: right[label] ?? 0, predicted: predicted[label] ?? 0, support: count)
        }
        return scores
    }

    /// The mean of the labels' F1, each label counting the same.
    package var macroF1: Double {
        let scores = perClass.values
        return scores.isEmpty ? 0 : scores.reduce(0) { $0 + $1.f1 } / Double(scores.count)
    }

    /// The share of the texts with a label of `gold` for which the prediction satisfies `test`.
    package func share(ofGold isMeant: (String) -> Bool, where test: (String, String) -> Bool) -> Double? {
        let meant = pairs.filter { isMeant($0.gold) }
        guard !meant.isEmpty else { return nil }
        return Double(meant.count { test($0.gold, $0.predicted) }) / Double(meant.count)
    }
}
