package import Events

/// Says what a customer wants.
///
/// Trained at start from labelled examples. With a sentence encoder it knows meanings; without one it goes by the
/// wording alone. What is like no example is out of scope, whether or not that intent has examples of its own.
package struct IntentClassifier: Sendable {
    /// The label of what is no business of the shop's.
    package static let outOfScope = "out_of_scope"

    /// The labels, in the order of the examples.
    package var intents: [String] { classifier.labels }
    /// How far its probabilities can be trusted.
    package var calibration: Calibration { classifier.calibration }
    private let classifier: TextClassifier

    /// Trains on the wording of `examples` alone.
    ///
    /// - Throws: `ClassifierError` with fewer than two intents that have examples.
    package init(examples: IntentExamples) throws(ClassifierError) {
        classifier = try Self.recipe(examples).lexicalClassifier()
    }

    /// Trains on `examples`, or takes what was trained before from the same ones.
    ///
    /// - Parameter encoder: Nil for a classifier that goes by the wording alone.
    /// - Throws: `ClassifierError` with fewer than two intents that have examples; `CancellationError`.
    package init(
        examples: IntentExamples, encoder: (any SentenceEncoding)?, store: ClassifierStore?
    ) async throws {
        classifier = try await Self.recipe(examples).classifier(encoder: encoder, store: store)
    }

    private static func recipe(_ examples: IntentExamples) -> ClassifierRecipe {
        var options = ClassifierOptions(rejects: true)
        options.lostShare = lostShare
        let texts = examples.intents.flatMap { intent in
            intent.examples.map { LabelledText(text: $0, label: intent.name) }
        }
        return ClassifierRecipe(texts, options: options)
    }

    /// Small, since a shop's customers write less alike than the examples do.
    private static let lostShare: Float = 0.004

    /// The intents of a text with their probabilities, most probable first; they sum to one.
    ///
    /// - Parameter vector: The meaning of `text`; needed when the classifier was trained with an encoder.
    package func classify(_ text: String, vector: SentenceVector? = nil) -> [IntentScore] {
        let judgement = classifier.judge(ClassifierInput(text: text, vector: vector))
        var scores = zip(intents, judgement.probabilities).map {
            IntentScore(intent: $0, probability: $1)
        }
        if let place = scores.firstIndex(where: { $0.intent == Self.outOfScope }) {
            scores[place].probability += judgement.none
        } else {
            scores.append(IntentScore(intent: Self.outOfScope, probability: judgement.none))
        }
        return scores.sorted { ($0.probability, $1.intent) > ($1.probability, $0.intent) }
    }
}
