internal import Crypto
internal import Events

/// All that a classifier is made from: examples, what rules say of them, and how it is trained.
package struct ClassifierRecipe: Sendable {
    package var examples: [LabelledText]
    package var options: ClassifierOptions
    /// What hand-made rules say of a text; always equally many numbers.
    package var signs: @Sendable (String) -> [Float]

    package init(
        _ examples: [LabelledText], options: ClassifierOptions = .init(),
        signs: @escaping @Sendable (String) -> [Float] = { _ in [] }
    ) {
        self.examples = examples
        self.options = options
        self.signs = signs
    }

    /// Trains, or takes what was trained before from the same content.
    ///
    /// - Parameters:
    ///   - encoder: Nil for a classifier that knows wording alone.
    ///   - store: Where trained classifiers are kept; nil trains anew.
    /// - Throws: `ClassifierError`, or `CancellationError`.
    package func classifier(
        encoder: (any SentenceEncoding)?, store: ClassifierStore? = nil
    ) async throws -> TextClassifier {
        let signs = examples.map { self.signs($0.text) }
        let key = key(signs: signs, encoder: encoder?.identity)
        if let kept = store?.read(key), let restored = try? restore(kept, signs: signs) { return restored }
        let vectors = try await encoder?.vectors(of: examples.map(\.text))
        let classifier = try trained(inputs(vectors: vectors, signs: signs))
        store?.write(
            KeptClassifier(
                labels: classifier.labels, calibration: classifier.calibration, weights: classifier.weights,
                vectors: vectors?.flatMap(\.values) ?? []),
            as: key)
        return classifier
    }

    /// Trains on wording and signs alone.
    ///
    /// - Throws: `ClassifierError`.
    package func lexicalClassifier() throws(ClassifierError) -> TextClassifier {
        try trained(inputs(vectors: nil, signs: examples.map { signs($0.text) }))
    }

    private func trained(_ inputs: [ClassifierInput]) throws(ClassifierError) -> TextClassifier {
        var labelled: [(input: ClassifierInput, label: String)] = []
        for (input, example) in zip(inputs, examples) { labelled.append((input, example.label)) }
        return try TextClassifier(labelled, options: options)
    }

    private func inputs(vectors: [SentenceVector]?, signs: [[Float]]) -> [ClassifierInput] {
        examples.indices.map {
            ClassifierInput(text: examples[$0].text, vector: vectors?[$0], signs: signs[$0])
        }
    }

    private func restore(_ kept: KeptClassifier, signs: [[Float]]) throws(ClassifierError) -> TextClassifier {
        var vectors: [SentenceVector]?
        if !kept.vectors.isEmpty {
            let width = SentenceVector.dimensions
            guard kept.vectors.count == examples.count * width else {
                throw ClassifierError("there are vectors of another number of texts")
            }
            vectors = examples.indices.map {
                SentenceVector(values: Array(kept.vectors[($0 * width)..<(($0 + 1) * width)]))
            }
        }
        return try TextClassifier(
            labels: kept.labels, inputs: inputs(vectors: vectors, signs: signs), weights: kept.weights,
            calibration: kept.calibration, options: options)
    }

    /// A name for the content: equal content, equal name.
    private func key(signs: [[Float]], encoder: String?) -> String {
        var hash = SHA256()
        func add(_ text: String) {
            hash.update(data: Array(text.utf8))
            hash.update(data: [0])
        }
        add("kernel ridge 1")
        add(encoder ?? "wording")
        add("\(options)")
        for (example, signs) in zip(examples, signs) {
            add(example.label)
            add(example.text)
            for sign in signs {
                withUnsafeBytes(of: sign.bitPattern.littleEndian) { hash.update(bufferPointer: $0) }
            }
        }
        return Hexadecimal.text(of: hash.finalize().prefix(16))
    }
}
