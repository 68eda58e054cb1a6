import Documents
import Postgres

/// Documents and chunks in the database.
struct DocumentStore: Sendable {
    let pool: Pool

    private struct Known {
        let version: Int
        let hash: String
        let source: String
        let isCurrent: Bool
    }

    /// Makes these the current documents of a source.
    ///
    /// - Parameter isWhole: Whether documents of the source that aren't among them are to be retired.
    /// - Parameter keeping: Ids that aren't retired in any case.
    func replace(
        _ documents: [PreparedDocument], of source: String, isWhole: Bool, keeping: Set<String>
    ) async throws -> IngestionReport.Changes {
        try await pool.transaction { connection in
            try await connection.execute("SET LOCAL statement_timeout = 0")
            // Two at a time would give one version twice.
            try await connection.execute("SELECT pg_advisory_xact_lock(hashtext('cie ingest'))")
            let known = try await Self.known(connection)
            var changes = IngestionReport.Changes()
            var fresh: [(document: PreparedDocument, version: Int)] = []
            var moved: [String] = []
            for document in documents {
                let last = known[document.documentID]
                if let last, last.isCurrent, last.hash == document.contentHash {
                    changes.unchanged += 1
                    if last.source != source { moved.append(document.documentID) }
                } else {
                    fresh.append((document, (last?.version ?? 0) + 1))
                    if last?.isCurrent == true {
                        changes.changed.append(document.documentID)
                    } else {
                        changes.added.append(document.documentID)
                    }
                }
            }
            if isWhole {
                let present = keeping.union(documents.map(\.documentID))
                changes.removed = known.filter { id, last in
                    last.isCurrent && last.source == source && !present.contains(id)
                }.keys.sorted()
            }
            try await Self.retire(changes.changed + changes.removed, connection)
            try await Self.move(moved, to: source, connection)
            try await Self.insert(fresh, source, connection)
            return changes
        }
    }

    /// The newest version of each document.
    private static func known(_ connection: Connection) async throws -> [String: Known] {
        let rows = try await connection.query(
            """
            SELECT DISTINCT ON (document_id) document_id, version, content_hash, source, current
            FROM documents ORDER BY document_id, version DESC
            """)
        var known: [String: Known] = [:]
        for row in rows {
            known[try row.get("document_id", as: String.self)] = Known(
                version: try row.get("version"), hash: try row.get("content_hash"),
                source: try row.get("source"), isCurrent: try row.get("current"))
        }
        return known
    }

    private static func retire(_ ids: [String], _ connection: Connection) async throws {
        guard !ids.isEmpty else { return }
        try await connection.execute(
            """
            UPDATE documents SET current = false, retired_at = now()
            WHERE current AND document_id = ANY(\(ids)::text[])
            """)
    }

    private static func move(_ ids: [String], to source: String, _ connection: Connection) async throws {
        guard !ids.isEmpty else { return }
        try await connection.execute(
            "UPDATE documents SET source = \(source) WHERE current AND document_id = ANY(\(ids)::text[])")
    }
}

extension DocumentStore {
    private static let batch = 500

    private static func insert(
        _ fresh: [(document: PreparedDocument, version: Int)], _ source: String, _ connection: Connection
    ) async throws {
        guard !fresh.isEmpty else { return }
        let documents = fresh.map(\.document)
        try await connection.execute(
            """
            INSERT INTO documents (document_id, version, title, url, content_hash, language, source)
            SELECT d.document_id, d.version, d.title, d.url, d.content_hash, d.language, \(source)
            FROM unnest(
                \(documents.map(\.documentID))::text[], \(fresh.map(\.version))::integer[],
                \(documents.map(\.title))::text[], \(documents.map(\.url))::text[],
                \(documents.map(\.contentHash))::text[], \(documents.map(\.language))::text[]
            ) AS d (document_id, version, title, url, content_hash, language)
            """)
        let chunks = fresh.flatMap { entry in entry.document.chunks.map { (entry, $0) } }
        for start in stride(from: 0, to: chunks.count, by: batch) {
            try await insert(chunks: chunks[start..<min(start + batch, chunks.count)], connection)
        }
    }

    private static func insert(
        chunks: ArraySlice<((document: PreparedDocument, version: Int), Chunk)>, _ connection: Connection
    ) async throws {
        let ids = chunks.map { "\($0.document.documentID)@\($0.version)#\($1.ordinal)" }
        try await connection.execute(
            """
            INSERT INTO chunks (chunk_id, document_id, version, ordinal, section, text, search)
            SELECT c.chunk_id, c.document_id, c.version, c.ordinal, c.section, c.text,
                   setweight(to_tsvector('english', c.title), 'A')
                   || setweight(to_tsvector('english', coalesce(c.section, '')), 'B')
                   || setweight(to_tsvector('english', c.text), 'C')
            FROM unnest(
                \(ids)::text[], \(chunks.map { $0.0.document.documentID })::text[],
                \(chunks.map { $0.0.version })::integer[], \(chunks.map { $0.1.ordinal })::integer[],
                \(chunks.map { $0.1.section })::text[], \(chunks.map { $0.1.text })::text[],
                \(chunks.map { $0.0.document.title })::text[]
            ) AS c (chunk_id, document_id, version, ordinal, section, text, title)
            """)
    }
}
