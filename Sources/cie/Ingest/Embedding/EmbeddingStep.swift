import Language

/// Embeds passages batch by batch and tells how far it is.
struct EmbeddingStep: Sendable {
    let encoder: IngestionEncoder
    let progress: IngestionProgress

    /// Enough for all processors, little enough that progress is seen.
    private static let batch = 128

    /// Adds the vectors that `embeddings` lacks; none without weights.
    ///
    /// - Returns: How many passages were embedded.
    func embed(_ passages: [PassageText], into embeddings: inout Embeddings) async throws -> Int {
        var seen: Set<PassageText> = []
        let missing = passages.filter { [embeddings] in embeddings[$0] == nil && seen.insert($0).inserted }
        guard !missing.isEmpty, let encoder = await encoder.passageEncoder() else { return 0 }
        progress(.embedding, 0, missing.count)
        for start in stride(from: 0, to: missing.count, by: Self.batch) {
            let part = missing[start..<min(start + Self.batch, missing.count)]
            for (passage, vector) in zip(part, try await encoder.vectors(of: Array(part))) {
                embeddings[passage] = Embeddings.text(vector)
            }
            progress(.embedding, part.endIndex, missing.count)
        }
        return missing.count
    }
}
