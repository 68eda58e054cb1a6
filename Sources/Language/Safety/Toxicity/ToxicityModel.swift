/// Tells hostile messages from civil ones, however annoyed.
///
/// Trained on labelled examples: their meaning, their wording and what word lists say of them. One threshold holds
/// for all kinds of hostility: insults, obscenities, threats and hate.
package struct ToxicityModel: Sendable {
    /// The label of the examples that are not hostile.
    package static let civil = "civil"
    /// From this probability on a message counts as hostile.
    ///
    /// Calling a civil customer hostile costs more than answering an insult politely, so doubt is for the customer;
    /// but half the probability mass of a hostile label suffices, because there are four of them.
    package static let threshold = 0.4

    /// Without meanings ordinary messages look less harmless than they are.
    private static let doubt = 1.6

    private let model: SafetyClassifier

    /// Trains on `examples`, or takes what was trained before from the same ones.
    ///
    /// - Parameter encoder: Nil for a model that goes by wording and word lists alone.
    /// - Throws: `ClassifierError` with fewer than two labels or broken word lists; `CancellationError`.
    package init(
        examples: [LabelledText], encoder: (any SentenceEncoding)?, store: ClassifierStore? = nil
    ) async throws {
        model = try await SafetyClassifier(
            Self.recipe(examples), harmless: Self.civil, doubt: Self.doubt, encoder: encoder, store: store)
    }

    /// Goes by wording alone, trained at once on the examples that come with the product.
    ///
    /// - Throws: `ClassifierError` when they can't be read.
    package init() throws(ClassifierError) {
        model = try SafetyClassifier(
            lexical: Self.recipe(Self.builtInExamples()), harmless: Self.civil, doubt: Self.doubt)
    }

    private static func recipe(_ examples: [LabelledText]) throws(ClassifierError) -> ClassifierRecipe {
        let signs = ToxicSigns(reader: AbuseReader(words: try .builtIn()))
        var options = ClassifierOptions()
        options.signsWeight = 0.4
        options.ridge = 0.3
        return ClassifierRecipe(examples, options: options, signs: { signs.signs(of: $0) })
    }

    /// The examples that come with the product.
    ///
    /// - Throws: `ClassifierError` when they can't be read.
    package static func builtInExamples() throws(ClassifierError) -> [LabelledText] {
        let examples = try LabelledTexts.read(
            yaml: String(decoding: PackageResources.toxicity_yaml, as: UTF8.self))
        return try OrdinaryMessages.joined(to: examples, as: civil)
    }

    /// How probable it is that `text` is hostile.
    ///
    /// - Parameter vector: The meaning of `text`; nil when there are no weights.
    package func probability(of text: String, vector: SentenceVector? = nil) -> Double {
        model.probability(of: text, vector: vector)
    }

    /// Whether `text` is hostile.
    package func isToxic(_ text: String, vector: SentenceVector? = nil) -> Bool {
        probability(of: text, vector: vector) >= Self.threshold
    }
}
