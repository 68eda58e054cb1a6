import Documents
import FoundationEssentials
import Postgres

extension DocumentStore {
    private static let batch = 500

    static func insert(
        _ fresh: [FreshDocument], _ source: String, _ embeddings: Embeddings, _ connection: Connection
    ) async throws {
        guard !fresh.isEmpty else { return }
        let documents = fresh.map(\.document)
        try await connection.execute(
            """
            INSERT INTO documents (
                document_id, version, title, url, content_hash, language, source, effective_at, expires_at,
                ends_at, review_at, updated_at, current)
            SELECT d.document_id, d.version, d.title, d.url, d.content_hash, d.language, \(source),
                   coalesce(d.effective_at, now()), d.expires_at, d.expires_at, d.review_at, d.updated_at,
                   coalesce(d.effective_at <= now(), true) AND coalesce(d.expires_at > now(), true)
            FROM unnest(
                \(documents.map(\.documentID))::text[], \(fresh.map(\.version))::integer[],
                \(documents.map(\.title))::text[], \(documents.map(\.url))::text[],
                \(documents.map(\.contentHash))::text[], \(documents.map(\.language))::text[],
                \(documents.map(\.dates.effectiveAt))::timestamptz[],
                \(documents.map(\.dates.endsAt))::timestamptz[],
                \(documents.map(\.dates.reviewAt))::timestamptz[],
                \(documents.map(\.dates.updatedAt))::timestamptz[]
            ) AS d (document_id, version, title, url, content_hash, language, effective_at, expires_at,
                    review_at, updated_at)
            """)
        let chunks = fresh.flatMap { entry in entry.document.chunks.map { (entry, $0) } }
        for start in stride(from: 0, to: chunks.count, by: batch) {
            try await insert(
                chunks: chunks[start..<min(start + batch, chunks.count)], embeddings, connection)
        }
    }

    private static func insert(
        chunks: ArraySlice<(FreshDocument, Chunk)>, _ embeddings: Embeddings, _ connection: Connection
    ) async throws {
        let ids = chunks.map { $0.0.chunkID($0.1) }
        let vectors = chunks.map { embeddings[$0.0.document.passage($0.1)] }
        try await connection.execute(
            """
            INSERT INTO chunks (chunk_id, document_id, version, ordinal, section, text, search, embedding)
            SELECT c.chunk_id, c.document_id, c.version, c.ordinal, c.section, c.text,
                   setweight(to_tsvector('english', c.title), 'A')
                   || setweight(to_tsvector('english', coalesce(c.section, '')), 'B')
                   || setweight(to_tsvector('english', c.text), 'C'), c.embedding::vector
            FROM unnest(
                \(ids)::text[], \(chunks.map { $0.0.document.documentID })::text[],
                \(chunks.map { $0.0.version })::integer[], \(chunks.map { $0.1.ordinal })::integer[],
                \(chunks.map { $0.1.section })::text[], \(chunks.map { $0.1.text })::text[],
                \(chunks.map { $0.0.document.title })::text[], \(vectors)::text[]
            ) AS c (chunk_id, document_id, version, ordinal, section, text, title, embedding)
            """)
    }
}
