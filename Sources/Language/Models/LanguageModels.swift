/// What a process needs to understand texts, made ready once at start.
package struct LanguageModels: Sendable {
    /// Nil when there are no weights: then wording alone decides.
    package let encoder: (any SentenceEncoding)?
    package let intents: IntentClassifier
    package let sentiment: SentimentModel
    package let safety: SafetyModel

    package init(
        encoder: (any SentenceEncoding)?, intents: IntentClassifier, sentiment: SentimentModel,
        safety: SafetyModel
    ) {
        self.encoder = encoder
        self.intents = intents
        self.sentiment = sentiment
        self.safety = safety
    }

    /// Models that go by wording alone, trained at once.
    ///
    /// - Throws: `ClassifierError` when examples are broken.
    package static func lexical(intents: IntentExamples) throws(ClassifierError) -> LanguageModels {
        LanguageModels(
            encoder: nil, intents: try IntentClassifier(examples: intents), sentiment: try SentimentModel(),
            safety: SafetyModel(toxicity: try ToxicityModel(), injection: try InjectionModel()))
    }

    /// Trains the models, or takes what was trained before from the same examples.
    ///
    /// - Parameters:
    ///   - examples: The intents, the shop's own merged in.
    ///   - store: Where trained classifiers are kept.
    /// - Throws: `ClassifierError` or `IntentExamplesError` when examples are broken; `CancellationError`.
    package static func trained(
        examples: IntentExamples, encoder: (any SentenceEncoding)?, store: ClassifierStore?
    ) async throws -> LanguageModels {
        LanguageModels(
            encoder: encoder,
            intents: try await IntentClassifier(examples: examples, encoder: encoder, store: store),
            sentiment: try await SentimentModel(encoder: encoder, store: store),
            safety: try await SafetyModel(encoder: encoder, store: store))
    }
}
