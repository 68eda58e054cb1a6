import Answers
import Language
import Postgres

/// Embeds the sentences, list items and rows of what is answered from.
struct PartBackfill: Sendable {
    let pool: Pool
    let step: EmbeddingStep

    /// Passages at a time; each has about eight parts.
    private static let batch = 64

    private static let missing: Query = """
        FROM chunks c JOIN documents d USING (document_id, version)
        WHERE d.retired_at IS NULL AND coalesce(d.ends_at > now(), true)
          AND NOT EXISTS (SELECT FROM chunk_parts p WHERE p.chunk_id = c.chunk_id)
        """

    /// Fills in what is missing, a batch at a time, so that nothing is lost when it is interrupted; nothing without
    /// weights.
    func run() async throws {
        let counted = try await pool.query("SELECT count(*) AS missing \(Self.missing)")
        let missing: Int = try counted.first?.get("missing") ?? 0
        guard missing > 0, let encoder = await step.encoder.sentenceEncoder() else { return }
        var done = 0
        step.progress(.parts, 0, missing)
        while case let count = try await fill(with: encoder), count > 0 {
            done += count
            step.progress(.parts, min(done, missing), missing)
        }
    }

    private func fill(with encoder: any SentenceEncoding) async throws -> Int {
        let rows = try await pool.query(
            """
            SELECT c.chunk_id, d.title, c.section, c.text \(Self.missing)
            ORDER BY c.chunk_id LIMIT \(Self.batch)
            """)
        let parts = try rows.map { row in
            AnswerParts.texts(
                title: try row.get("title"), section: try row.get("section"), text: try row.get("text"))
        }
        var vectors = try await encoder.vectors(of: parts.flatMap(\.self))[...]
        let packed = parts.map { texts in
            defer { vectors = vectors.dropFirst(texts.count) }
            return PackedVectors(Array(vectors.prefix(texts.count))).bytes
        }
        let ids: [String] = try rows.map { try $0.get("chunk_id") }
        return try await pool.execute(
            """
            INSERT INTO chunk_parts (chunk_id, vectors)
            SELECT v.id, v.vectors FROM unnest(\(ids)::text[], \(packed)::bytea[]) AS v (id, vectors)
            JOIN chunks c ON c.chunk_id = v.id
            ON CONFLICT (chunk_id) DO UPDATE SET vectors = excluded.vectors
            """)
    }
}
