package import Events

/// Says how a message feels: by its meaning, its wording, and what a lexicon makes of it.
///
/// The lexicon knows what few examples can teach: negation, degrees, capitals, emoji, a turn at "but" and the
/// ways of sarcasm. The examples know what no lexicon does: that "still waiting for my bag" is no praise. The
/// lexicon's score is added to the classifier's, and is no feature of its training: examples say plainly what they
/// feel, so that a classifier trained with it would trust it far more than messages at large deserve.
package struct SentimentModel: Sendable {
    /// What the lexicon counts for beside meaning and wording: a small part, since a classifier's scores run from
    /// 0 to about 1 for the likeliest label.
    private static let lexiconWeight: Float = 0.12
    /// What it counts for beside the wording alone.
    private static let lexiconWeightWithoutMeaning: Float = 0.2

    /// Nil without an encoder.
    private let full: TextClassifier?
    private let lexical: TextClassifier
    private let reader: ValenceReader

    /// Trains on the built-in examples, or takes what was trained before.
    ///
    /// - Parameters:
    ///   - encoder: Nil for a model that goes by wording and lexicon alone.
    ///   - store: Where trained classifiers are kept.
    /// - Throws: `ClassifierError` when an embedded file is broken; `CancellationError`.
    package init(encoder: (any SentenceEncoding)?, store: ClassifierStore?) async throws {
        try await self.init(examples: try Self.builtInExamples(), encoder: encoder, store: store)
    }

    /// Trains on `examples`, labelled `negative`, `neutral` and `positive`.
    ///
    /// - Throws: `ClassifierError` when one of the labels has no examples; `CancellationError`.
    package init(
        examples: [LabelledText], encoder: (any SentenceEncoding)?, store: ClassifierStore? = nil
    ) async throws {
        let recipe = try Self.recipe(examples)
        reader = ValenceReader(lexicon: try .builtIn())
        lexical = try await recipe.classifier(encoder: nil, store: store)
        if let encoder {
            full = try await recipe.classifier(encoder: encoder, store: store)
        } else {
            full = nil
        }
    }

    /// Trains on the wording of the built-in examples alone.
    ///
    /// - Throws: `ClassifierError` when an embedded file is broken.
    package init() throws(ClassifierError) {
        reader = ValenceReader(lexicon: try .builtIn())
        lexical = try Self.recipe(try Self.builtInExamples()).lexicalClassifier()
        full = nil
    }

    /// The examples that come with the product.
    ///
    /// - Throws: `ClassifierError` when they can't be read.
    package static func builtInExamples() throws(ClassifierError) -> [LabelledText] {
        try LabelledTexts.read(yaml: String(decoding: PackageResources.sentiment_yaml, as: UTF8.self))
    }

    /// How `text` feels; the score is the probability of positive less that of negative.
    ///
    /// - Parameter vector: The meaning of `text`; nil when there are no weights.
    package func sentiment(of text: String, vector: SentenceVector? = nil) -> Sentiment {
        let classifier = vector == nil ? lexical : full ?? lexical
        let weight = full == nil || vector == nil ? Self.lexiconWeightWithoutMeaning : Self.lexiconWeight
        var scores = classifier.scores(of: ClassifierInput(text: text, vector: vector))
        let said = weight * Float(reader.reading(of: text).score)
        var (negative, positive) = (0, 0)
        for (place, label) in classifier.labels.enumerated() {
            if label == SentimentLabel.negative.rawValue {
                negative = place
                scores[place] -= said
            } else if label == SentimentLabel.positive.rawValue {
                positive = place
                scores[place] += said
            }
        }
        let judgement = classifier.calibration.judge(scores, labels: classifier.labels)
        let score = judgement.probabilities[positive] - judgement.probabilities[negative]
        return Sentiment(
            label: SentimentLabel(rawValue: classifier.labels[judgement.best]) ?? .neutral,
            score: (score * 1000).rounded() / 1000)
    }

    private static func recipe(_ examples: [LabelledText]) throws(ClassifierError) -> ClassifierRecipe {
        for label in [SentimentLabel.negative, .neutral, .positive] {
            guard examples.contains(where: { $0.label == label.rawValue }) else {
                throw ClassifierError("there are no \(label.rawValue) examples")
            }
        }
        return ClassifierRecipe(examples)
    }
}
