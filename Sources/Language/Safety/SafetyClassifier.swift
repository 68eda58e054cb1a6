#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// A classifier of which one label is harmless, with a twin that needs no sentence vectors.
struct SafetyClassifier: Sendable {
    private let full: TextClassifier?
    private let lexical: TextClassifier
    private let signs: @Sendable (String) -> [Float]
    private let harmless: String
    /// The power to which probabilities by wording alone are raised, so that one threshold holds for both.
    private let doubt: Double

    /// Goes by wording and signs alone.
    init(lexical recipe: ClassifierRecipe, harmless: String, doubt: Double) throws(ClassifierError) {
        lexical = try recipe.lexicalClassifier()
        full = nil
        signs = recipe.signs
        self.harmless = harmless
        self.doubt = doubt
        guard lexical.labels.contains(harmless) else { throw Self.lacking(harmless) }
    }

    /// - Throws: `ClassifierError`, `CancellationError`.
    init(
        _ recipe: ClassifierRecipe, harmless: String, doubt: Double,
        encoder: (any SentenceEncoding)?, store: ClassifierStore?
    ) async throws {
        lexical = try await recipe.classifier(encoder: nil, store: store)
        if let encoder {
            full = try await recipe.classifier(encoder: encoder, store: store)
        } else {
            full = nil
        }
        signs = recipe.signs
        self.harmless = harmless
        self.doubt = doubt
        guard lexical.labels.contains(harmless) else { throw Self.lacking(harmless) }
    }

    private static func lacking(_ label: String) -> ClassifierError {
        ClassifierError("there is no example labelled \(label)")
    }

    /// One less the probability of the harmless label.
    func probability(of text: String, vector: SentenceVector?) -> Double {
        if let full, let vector { return harm(in: text, vector: vector, by: full) }
        return pow(harm(in: text, vector: nil, by: lexical), doubt)
    }

    private func harm(in text: String, vector: SentenceVector?, by classifier: TextClassifier) -> Double {
        let judgement = classifier.judge(ClassifierInput(text: text, vector: vector, signs: signs(text)))
        guard let place = classifier.labels.firstIndex(of: harmless) else { return 0 }
        return min(1, max(0, 1 - judgement.probabilities[place]))
    }
}
