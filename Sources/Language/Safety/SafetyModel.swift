/// Judges messages by both safety models.
package struct SafetyModel: Sendable {
    /// What part of a long message has to reach to make the whole an attempt: there are several, so each has to be
    /// surer than a message that stands alone.
    package static let partThreshold = 0.8

    package let toxicity: ToxicityModel
    package let injection: InjectionModel

    package init(toxicity: ToxicityModel, injection: InjectionModel) {
        self.toxicity = toxicity
        self.injection = injection
    }

    /// Models that go by wording alone, trained at once.
    ///
    /// - Throws: `ClassifierError` when examples are broken.
    package init() throws(ClassifierError) {
        toxicity = try ToxicityModel()
        injection = try InjectionModel()
    }

    /// Trains on the examples that come with the product, or takes what was trained before from the same ones.
    ///
    /// - Parameters:
    ///   - encoder: Nil for models that go by wording alone.
    ///   - store: Where trained classifiers are kept.
    /// - Throws: `ClassifierError`, `CancellationError`.
    package init(encoder: (any SentenceEncoding)?, store: ClassifierStore? = nil) async throws {
        toxicity = try await ToxicityModel(
            examples: ToxicityModel.builtInExamples(), encoder: encoder, store: store)
        injection = try await InjectionModel(
            examples: InjectionModel.builtInExamples(), encoder: encoder, store: store)
    }

    /// Judges a message by its beginning, which is all that one vector holds.
    ///
    /// - Parameter vector: The meaning of `text`; nil when there are no weights.
    package func judge(_ text: String, vector: SentenceVector? = nil) -> SafetyJudgement {
        SafetyJudgement(
            toxicity: toxicity.probability(of: text, vector: vector),
            injection: injection.probability(of: text, vector: vector))
    }

    /// Judges a message in all its length: what is hidden behind a long harmless beginning is found, too.
    ///
    /// - Parameters:
    ///   - vector: The meaning of `text`; nil when there are no weights.
    ///   - encoder: For the meaning of the parts of a long text; the same that trained the models.
    /// - Throws: What the encoder throws: `CancellationError`.
    package func judge(
        _ text: String, vector: SentenceVector?, encoder: (any SentenceEncoding)?
    ) async throws -> SafetyJudgement {
        var judgement = judge(text, vector: vector)
        let parts = TextParts.parts(of: text)
        guard parts.count > 1 else { return judgement }
        let vectors = try await encoder?.vectors(of: parts)
        for (place, part) in parts.enumerated() {
            let found = judge(part, vector: vectors?[place])
            if found.injection >= Self.partThreshold {
                judgement.injection = max(judgement.injection, found.injection)
            }
            if found.toxicity >= Self.partThreshold {
                judgement.toxicity = max(judgement.toxicity, found.toxicity)
            }
        }
        return judgement
    }
}
