/// Tells attempts to change the assistant's rules, or to make it tell them, from what customers write.
///
/// Trained on labelled examples of many families: overridden instructions, other personas, extracted secrets, faked
/// system messages, forged authority; and on ordinary messages that use the same words.
package struct InjectionModel: Sendable {
    /// The label of the examples that are no attempt.
    package static let ordinary = "ordinary"
    /// From this probability on a message counts as an attempt.
    ///
    /// Low, because attempts are more varied than examples can be while customers' messages are alike: fewer than one
    /// in a hundred of those comes this far.
    package static let threshold = 0.35

    /// Without meanings ordinary messages look less harmless than they are.
    private static let doubt = 1.8

    private let model: SafetyClassifier

    /// Trains on `examples`, or takes what was trained before from the same ones.
    ///
    /// - Parameter encoder: Nil for a model that goes by wording and patterns alone.
    /// - Throws: `ClassifierError` with fewer than two labels or broken patterns; `CancellationError`.
    package init(
        examples: [LabelledText], encoder: (any SentenceEncoding)?, store: ClassifierStore? = nil
    ) async throws {
        model = try await SafetyClassifier(
            Self.recipe(examples), harmless: Self.ordinary, doubt: Self.doubt, encoder: encoder, store: store)
    }

    /// Goes by wording alone, trained at once on the examples that come with the product.
    ///
    /// - Throws: `ClassifierError` when they can't be read.
    package init() throws(ClassifierError) {
        model = try SafetyClassifier(
            lexical: Self.recipe(Self.builtInExamples()), harmless: Self.ordinary, doubt: Self.doubt)
    }

    private static func recipe(_ examples: [LabelledText]) throws(ClassifierError) -> ClassifierRecipe {
        let signs = InjectionSigns(wordings: try .builtIn())
        var options = ClassifierOptions()
        options.signsWeight = 0.05
        options.ridge = 0.2
        return ClassifierRecipe(examples, options: options, signs: { signs.signs(of: $0) })
    }

    /// The examples that come with the product.
    ///
    /// - Throws: `ClassifierError` when they can't be read.
    package static func builtInExamples() throws(ClassifierError) -> [LabelledText] {
        let examples = try LabelledTexts.read(
            yaml: String(decoding: PackageResources.injection_yaml, as: UTF8.self))
        return try OrdinaryMessages.joined(to: examples, as: ordinary)
    }

    /// How probable it is that `text` is an attempt.
    ///
    /// - Parameter vector: The meaning of `text`; nil when there are no weights.
    package func probability(of text: String, vector: SentenceVector? = nil) -> Double {
        model.probability(of: text, vector: vector)
    }

    /// Whether `text` is an attempt.
    package func isAttempt(_ text: String, vector: SentenceVector? = nil) -> Bool {
        probability(of: text, vector: vector) >= Self.threshold
    }
}
