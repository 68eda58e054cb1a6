/// Vectors of passages of any length.
///
/// The encoder sees 256 tokens. A longer passage is cut into windows of about the same size, each embedded with
/// the title and heading path before it; the passage's vector is their mean, weighted by the windows' tokens, at
/// length one.
package struct PassageEncoder: Sendable {
    private let encoder: any SentenceEncoding
    private let tokenizer: WordPieceTokenizer?

    /// A title and path of more tokens are cut: the words themselves need room, too.
    private static let longestLead = 64

    /// - Parameter tokenizer: The encoder's; without one, no passage is cut.
    package init(encoder: any SentenceEncoding, tokenizer: WordPieceTokenizer?) {
        self.encoder = encoder
        self.tokenizer = tokenizer
    }

    /// The vectors of passages, in their order.
    ///
    /// - Throws: `CancellationError` when the task was cancelled.
    package func vectors(of passages: [PassageText]) async throws -> [SentenceVector] {
        let windows = passages.map(windows)
        let vectors = try await encoder.vectors(of: windows.flatMap { $0.map(\.text) })
        var next = 0
        return windows.map { windows in
            defer { next += windows.count }
            guard windows.count > 1 else { return vectors[next] }
            return Self.mean(vectors[next..<(next + windows.count)], weights: windows.map(\.tokens))
        }
    }

    private func windows(of passage: PassageText) -> [TokenWindow] {
        guard let tokenizer else { return [TokenWindow(text: passage.lead + " " + passage.text, tokens: 1)] }
        let lead = tokenizer.windows(of: passage.lead, room: Self.longestLead).first
        let room = WordPieceTokenizer.window - 2 - (lead?.tokens ?? 0)
        let windows = tokenizer.windows(of: passage.text, room: room)
        guard !windows.isEmpty else { return [TokenWindow(text: lead?.text ?? "", tokens: 1)] }
        return windows.map {
            TokenWindow(text: (lead.map { $0.text + " " } ?? "") + $0.text, tokens: $0.tokens)
        }
    }

    private static func mean(_ vectors: ArraySlice<SentenceVector>, weights: [Int]) -> SentenceVector {
        var sum = [Float](repeating: 0, count: SentenceVector.dimensions)
        for (vector, weight) in zip(vectors, weights) {
            for (index, value) in zip(sum.indices, vector.values) { sum[index] += value * Float(weight) }
        }
        let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return SentenceVector(values: length > 0 ? sum.map { $0 / length } : sum)
    }
}
