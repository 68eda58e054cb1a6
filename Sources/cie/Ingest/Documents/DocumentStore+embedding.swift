import Documents
import Language
import Postgres

extension DocumentStore {
    /// The vectors that the live versions of these documents have: much of a changed document stays as it was.
    func embeddings(of documents: [PreparedDocument]) async throws -> Embeddings {
        var embeddings = Embeddings()
        let rows = try await pool.query(
            """
            SELECT d.title, c.section, c.text, c.embedding::text AS embedding
            FROM chunks c JOIN documents d USING (document_id, version)
            WHERE d.retired_at IS NULL AND c.embedding IS NOT NULL
              AND d.document_id = ANY(\(documents.map(\.documentID))::text[])
            """)
        for row in rows {
            let passage = PassageText(
                title: try row.get("title"), section: try row.get("section"), text: try row.get("text"))
            embeddings[passage] = try row.get("embedding", as: String.self)
        }
        return embeddings
    }

    /// What is live: whose it is, and the hash of its newest version.
    func live() async throws -> [String: LiveDocument] {
        let rows = try await pool.query(
            """
            SELECT DISTINCT ON (document_id) document_id, source, content_hash
            FROM documents WHERE retired_at IS NULL ORDER BY document_id, version DESC
            """)
        var live: [String: LiveDocument] = [:]
        for row in rows {
            live[try row.get("document_id", as: String.self)] = LiveDocument(
                source: try row.get("source"), hash: try row.get("content_hash"))
        }
        return live
    }
}
