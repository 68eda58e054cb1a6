import Knowledge
import Language
import Postgres

/// Embeds what is answered from and has no vector yet.
struct EmbeddingBackfill: Sendable {
    let pool: Pool
    let step: EmbeddingStep

    private static let batch = 256

    /// What is answered from now or later.
    private static let needed: Query = "d.retired_at IS NULL AND coalesce(d.ends_at > now(), true)"

    /// Fills in what is missing, a batch at a time, so that nothing is lost when it is interrupted.
    ///
    /// - Returns: How many were embedded, and how many have no vector still.
    func run() async throws -> (embedded: Int, missing: Int) {
        let missing = try await missing()
        guard missing > 0, await step.encoder.passageEncoder() != nil else { return (0, missing) }
        var done = 0
        step.progress(.embedding, 0, missing)
        for fill in [chunks, products] {
            while case let count = try await fill(), count > 0 {
                done += count
                step.progress(.embedding, min(done, missing), missing)
            }
        }
        return (done, try await self.missing())
    }

    /// How many passages and products have no vector.
    private func missing() async throws -> Int {
        let rows = try await pool.query(
            """
            SELECT (SELECT count(*) FROM chunks c JOIN documents d USING (document_id, version)
                    WHERE \(Self.needed) AND c.embedding IS NULL)
                 + (SELECT count(*) FROM products WHERE embedding IS NULL) AS missing
            """)
        return try rows.first?.get("missing") ?? 0
    }

    private func chunks() async throws -> Int {
        let rows = try await pool.query(
            """
            SELECT c.chunk_id, d.title, c.section, c.text
            FROM chunks c JOIN documents d USING (document_id, version)
            WHERE \(Self.needed) AND c.embedding IS NULL ORDER BY c.chunk_id LIMIT \(Self.batch)
            """)
        let passages = try rows.map { row in
            PassageText(
                title: try row.get("title"), section: try row.get("section"), text: try row.get("text"))
        }
        let vectors = try await vectors(of: passages)
        let ids: [String] = try rows.map { try $0.get("chunk_id") }
        return try await pool.execute(
            """
            UPDATE chunks c SET embedding = v.embedding::vector
            FROM unnest(\(ids)::text[], \(vectors)::text[]) AS v (chunk_id, embedding)
            WHERE c.chunk_id = v.chunk_id AND c.embedding IS NULL
              AND EXISTS (SELECT FROM documents d WHERE d.document_id = c.document_id
                          AND d.version = c.version AND \(Self.needed))
            """)
    }

    private func products() async throws -> Int {
        let rows = try await pool.query(
            """
            SELECT product_id, title, brand, category, description, variants, content_hash FROM products
            WHERE embedding IS NULL ORDER BY product_id LIMIT \(Self.batch)
            """)
        let vectors = try await vectors(of: rows.map { try ProductStore.product($0).passage })
        let ids: [String] = try rows.map { try $0.get("product_id") }
        let hashes: [String] = try rows.map { try $0.get("content_hash") }
        return try await pool.execute(
            """
            UPDATE products p SET embedding = v.embedding::vector
            FROM unnest(\(ids)::text[], \(hashes)::text[], \(vectors)::text[]) AS v (id, hash, embedding)
            WHERE p.product_id = v.id AND p.content_hash = v.hash
            """)
    }

    private func vectors(of passages: [PassageText]) async throws -> [String?] {
        var embeddings = Embeddings()
        let quiet = EmbeddingStep(encoder: step.encoder) { _, _, _ in }
        _ = try await quiet.embed(passages, into: &embeddings)
        return passages.map { embeddings[$0] }
    }
}
