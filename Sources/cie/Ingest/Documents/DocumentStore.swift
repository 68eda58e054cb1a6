import Documents
import FoundationEssentials
import Language
import Postgres

/// Documents and chunks in the database.
///
/// A version is answered from between its `effective_at` and its `ends_at` (the view `documents_in_force`), and is
/// live until a newer one takes its place or its source is gone. A version of a later day waits beside the one
/// that holds till then: when the day comes, nothing has to run for answers to change.
struct DocumentStore: Sendable {
    let pool: Pool

    struct Known {
        let version: Int
        let hash: String
        let source: String
        let isLive: Bool
    }

    /// Makes these the documents of a source.
    ///
    /// - Parameters:
    ///   - keeping: Where documents are that weren't read and aren't retired.
    ///   - embeddings: The vectors of their passages; those that are missing stay null.
    func replace(
        _ documents: [PreparedDocument], of source: SourceName, keeping: KeptPaths, embeddings: Embeddings
    ) async throws -> IngestionReport.Changes {
        try await pool.transaction { connection in
            try await Self.begin(connection)
            try await Self.settle(connection)
            let known = try await Self.known(connection)
            var changes = IngestionReport.Changes()
            var fresh: [FreshDocument] = []
            var moved: [String] = []
            for document in documents {
                let last = known[document.documentID]
                if let last, last.isLive, last.hash == document.contentHash {
                    changes.unchanged += 1
                    if last.source != source.name { moved.append(document.documentID) }
                } else {
                    fresh.append(FreshDocument(document: document, version: (last?.version ?? 0) + 1))
                    if last?.isLive == true {
                        changes.changed.append(document.documentID)
                    } else {
                        changes.added.append(document.documentID)
                    }
                }
            }
            if source.isWhole {
                let present = Set(documents.map(\.documentID))
                let missing = known.filter { id, last in
                    last.isLive && source.owns(last.source) && !present.contains(id)
                }
                for (id, last) in missing.sorted(by: { $0.key < $1.key }) {
                    if keeping.hold(id, from: last.source) {
                        changes.kept.append(id)
                    } else {
                        changes.removed.append(id)
                    }
                }
            }
            try await Self.retire(changes.removed, connection)
            try await Self.move(moved, to: source.name, connection)
            try await Self.makeRoom(for: fresh, connection)
            try await Self.insert(fresh, source.name, embeddings, connection)
            try await Self.forgetVectors(of: changes.changed + changes.removed, connection)
            return changes
        }
    }

    /// Takes the lock: two ingestions at a time would give one version twice.
    static func begin(_ connection: Connection) async throws {
        try await connection.execute("SET LOCAL statement_timeout = 0")
        try await connection.execute("SELECT pg_advisory_xact_lock(hashtext('cie ingest'))")
    }

    /// The newest version of each document.
    private static func known(_ connection: Connection) async throws -> [String: Known] {
        let rows = try await connection.query(
            """
            SELECT DISTINCT ON (document_id) document_id, version, content_hash, source,
                   retired_at IS NULL AS live
            FROM documents ORDER BY document_id, version DESC
            """)
        var known: [String: Known] = [:]
        for row in rows {
            known[try row.get("document_id", as: String.self)] = Known(
                version: try row.get("version"), hash: try row.get("content_hash"),
                source: try row.get("source"), isLive: try row.get("live"))
        }
        return known
    }

    private static func move(_ ids: [String], to source: String, _ connection: Connection) async throws {
        guard !ids.isEmpty else { return }
        try await connection.execute(
            """
            UPDATE documents SET source = \(source)
            WHERE retired_at IS NULL AND document_id = ANY(\(ids)::text[])
            """)
    }
}
