/// Sentence vectors on the thread that asks for them, with memory of its own.
///
/// Texts are laid one after the other without padding: the large products go over the tokens of all texts at
/// once, attention stays within each text.
package final class EncoderSession {
    /// How many tokens go through the layers at once, unless a single text has more.
    package static let batchTokens = 512

    let weights: EncoderWeights
    var workspace: EncoderWorkspace
    private var batch = TokenBatch()
    private var word: WordBuffer

    package init(weights: EncoderWeights) {
        MatrixProduct.prepared
        self.weights = weights
        workspace = EncoderWorkspace(rows: 64)
        word = WordBuffer(longestPiece: weights.tokenizer.vocabulary.longest)
    }

    /// The vectors of any number of texts, in their order.
    package func vectors(of texts: [String]) -> [SentenceVector] {
        var vectors: [SentenceVector] = []
        vectors.reserveCapacity(texts.count)
        var next = 0
        while next < texts.count {
            next = fill(from: texts, at: next)
            run()
            for text in 0..<batch.count { vectors.append(pooled(text)) }
        }
        return vectors
    }

    package func vector(of text: String) -> SentenceVector {
        batch.clear()
        batch.append(text, weights.tokenizer, using: &word)
        run()
        return pooled(0)
    }

    /// Takes texts into the batch up to its size; returns the first one that is left.
    private func fill(from texts: [String], at first: Int) -> Int {
        batch.clear()
        var next = first
        while next < texts.count, batch.tokens.count < Self.batchTokens - WordPieceTokenizer.window {
            batch.append(texts[next], weights.tokenizer, using: &word)
            next += 1
        }
        return next
    }

    private func run() {
        let rows = batch.tokens.count
        if rows > workspace.rows {
            workspace = EncoderWorkspace(rows: rows <= 256 ? 256 : Self.batchTokens)
        }
        embed(batch)
        for layer in weights.layers { apply(layer, batch) }
    }

    /// The mean of a text's rows, brought to length one.
    private func pooled(_ text: Int) -> SentenceVector {
        let width = EncoderShape.width
        let rows = batch.starts[text]..<batch.starts[text + 1]
        let values = [Float](unsafeUninitializedCapacity: width) { buffer, count in
            guard let values = buffer.baseAddress else { return }
            var squares = SIMD8<Float>()
            for column in stride(from: 0, to: width, by: 8) {
                var sum = SIMD8<Float>()
                for row in rows { sum += SIMD8(at: hidden + row * EncoderWorkspace.hiddenStride + column) }
                sum /= Float(rows.count)
                squares += sum * sum
                sum.store(at: values + column)
            }
            let factor = 1 / max(squares.sum().squareRoot(), 1e-12)
            for column in stride(from: 0, to: width, by: 8) {
                (SIMD8(at: values + column) * factor).store(at: values + column)
            }
            count = width
        }
        return SentenceVector(values: values)
    }
}
