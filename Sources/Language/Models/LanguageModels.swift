/// What a process needs to understand texts, made ready once at start.
package struct LanguageModels: Sendable {
    /// Nil when there are no weights: then wording alone decides.
    package let encoder: (any SentenceEncoding)?
    package let intents: IntentClassifier

    package init(encoder: (any SentenceEncoding)?, intents: IntentClassifier) {
        self.encoder = encoder
        self.intents = intents
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
            intents: try await IntentClassifier(examples: examples, encoder: encoder, store: store))
    }
}
