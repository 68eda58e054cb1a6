import Answers
import Language
import Postgres

/// Embeds the sentences, list items and rows of what is answered from.
struct PartBackfill: Sendable {
    let pool: Pool
    let step: EmbeddingStep

    /// Passages at a time; each has about eight parts.
    private static let batch = 64
    /// Passages that are looked at together.
    private static let page = 1_000

    private struct Passage {
        let chunkID: String
        let parts: [String]
        /// How many vectors it has; nil when it was never embedded.
        let vectors: Int?
    }

    /// Fills in what is missing, a batch at a time, so that nothing is lost when it is interrupted; nothing without
    /// weights.
    ///
    /// Passages are embedded again, too, when another way of taking them apart gives them another number of parts.
    func run() async throws {
        var missing: [String] = []
        var last: String? = ""
        while let start = last {
            let passages = try await passages(
                "c.chunk_id > \(start) ORDER BY c.chunk_id LIMIT \(Self.page)")
            missing += passages.filter { $0.vectors != $0.parts.count }.map(\.chunkID)
            last = passages.last?.chunkID
        }
        guard !missing.isEmpty, let encoder = await step.encoder.sentenceEncoder() else { return }
        step.progress(.parts, 0, missing.count)
        for start in stride(from: 0, to: missing.count, by: Self.batch) {
            let end = min(start + Self.batch, missing.count)
            try await fill(Array(missing[start..<end]), with: encoder)
            step.progress(.parts, end, missing.count)
        }
    }

    /// Passages that are answered from, now or later.
    private func passages(_ condition: Query) async throws -> [Passage] {
        let rows = try await pool.query(
            """
            SELECT c.chunk_id, d.title, c.section, c.text,
                   octet_length(p.vectors) / \(SentenceVector.dimensions) AS vectors
            FROM chunks c JOIN documents d USING (document_id, version)
            LEFT JOIN chunk_parts p USING (chunk_id)
            WHERE d.retired_at IS NULL AND coalesce(d.ends_at > now(), true) AND \(condition)
            """)
        return try rows.map { row in
            Passage(
                chunkID: try row.get("chunk_id"),
                parts: AnswerParts.texts(
                    title: try row.get("title"), section: try row.get("section"), text: try row.get("text")),
                vectors: try row.get("vectors"))
        }
    }

    private func fill(_ chunkIDs: [String], with encoder: any SentenceEncoding) async throws {
        let passages = try await passages("c.chunk_id = ANY(\(chunkIDs)::text[])")
        var vectors = try await encoder.vectors(of: passages.flatMap(\.parts))[...]
        let packed = passages.map { passage in
            defer { vectors = vectors.dropFirst(passage.parts.count) }
            return PackedVectors(Array(vectors.prefix(passage.parts.count))).bytes
        }
        try await pool.execute(
            """
            INSERT INTO chunk_parts (chunk_id, vectors)
            SELECT v.id, v.vectors
            FROM unnest(\(passages.map(\.chunkID))::text[], \(packed)::bytea[]) AS v (id, vectors)
            JOIN chunks c ON c.chunk_id = v.id
            ON CONFLICT (chunk_id) DO UPDATE SET vectors = excluded.vectors
            """)
    }
}
