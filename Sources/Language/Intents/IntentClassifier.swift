package import Events

/// Says what a customer wants: trained at start from labelled examples, in about a second.
///
/// A small multinomial logistic model over words and letters. It needs no weights from anywhere, so it is what
/// remains when there are none. The same examples always give the same model.
package struct IntentClassifier: Sendable {
    /// The label of what is no business of the shop's.
    package static let outOfScope = "out_of_scope"

    /// The labels, in the order of the examples.
    package let intents: [String]
    private let index: FeatureIndex
    private let model: LogisticModel
    /// Below this a text counts as out of scope, whatever the best label is.
    private let threshold: Double

    /// Trains on `examples`.
    ///
    /// - Throws: `IntentExamplesError` with fewer than two intents that have examples.
    package init(examples: IntentExamples, threshold: Double = 0.25) throws(IntentExamplesError) {
        let intents = examples.intents.filter { !$0.examples.isEmpty }
        guard intents.count >= 2 else {
            throw IntentExamplesError(message: "at least two intents with examples are needed")
        }
        self.intents = intents.map(\.name)
        self.threshold = threshold
        let labels = intents.enumerated().flatMap { place, intent in intent.examples.map { _ in place } }
        let counts = intents.flatMap { $0.examples.map { FeatureHasher.counts(of: $0) } }
        let index = FeatureIndex(counts)
        self.index = index
        model = LogisticModel(
            examples: counts.map(index.features), labels: labels, classes: intents.count,
            features: index.count)
    }

    /// The intents of a text with their probabilities, most probable first; they sum to one.
    ///
    /// When nothing is probable enough, `out_of_scope` comes first with what is left of certainty.
    package func classify(_ text: some StringProtocol) -> [IntentScore] {
        let features = index.features(of: FeatureHasher.counts(of: text))
        guard !features.isEmpty else { return [IntentScore(intent: Self.outOfScope, probability: 1)] }
        var scores = zip(intents, model.probabilities(features)).map {
            IntentScore(intent: $0, probability: Double($1))
        }
        scores.sort { ($0.probability, $1.intent) > ($1.probability, $0.intent) }
        guard let best = scores.first, best.probability < threshold else { return scores }
        return withdrawn(scores, best: best.probability)
    }

    /// Moves the doubt to `out_of_scope`.
    private func withdrawn(_ scores: [IntentScore], best: Double) -> [IntentScore] {
        let others = scores.filter { $0.intent != Self.outOfScope }
        let rest = others.reduce(0) { $0 + $1.probability }
        let scale = rest > 0 ? best / rest : 0
        return [IntentScore(intent: Self.outOfScope, probability: 1 - best)]
            + others.map { IntentScore(intent: $0.intent, probability: $0.probability * scale) }
    }
}
