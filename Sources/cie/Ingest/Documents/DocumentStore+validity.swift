import Documents
import FoundationEssentials
import Postgres

extension DocumentStore {
    /// Notes what the passing of time has changed: versions that have come into force or come to their end.
    static func settle(_ connection: Connection) async throws {
        var ids: [String] = []
        let steps: [Query] = [
            """
            UPDATE documents d SET current = false, retired_at = d.ends_at
            WHERE d.retired_at IS NULL AND d.ends_at <= now()
              AND EXISTS (SELECT FROM documents n
                          WHERE n.document_id = d.document_id AND n.version > d.version
                            AND n.retired_at IS NULL AND n.effective_at <= now())
            RETURNING document_id
            """,
            "UPDATE documents SET current = false WHERE current AND ends_at <= now() RETURNING document_id",
            """
            UPDATE documents SET current = true
            WHERE NOT current AND retired_at IS NULL AND effective_at <= now()
              AND (ends_at IS NULL OR ends_at > now())
            RETURNING document_id
            """,
        ]
        for step in steps {
            ids += try await connection.query(step).map { try $0.get("document_id", as: String.self) }
        }
        try await forgetVectors(of: ids, connection)
    }

    /// Takes documents out, the versions that wait for their day included.
    static func retire(_ ids: [String], _ connection: Connection) async throws {
        guard !ids.isEmpty else { return }
        try await connection.execute(
            """
            UPDATE documents SET current = false, retired_at = now(), ends_at = least(ends_at, now())
            WHERE retired_at IS NULL AND document_id = ANY(\(ids)::text[])
            """)
    }

    /// Ends what the new versions take the place of: at once, or on the day that they hold from.
    static func makeRoom(for fresh: [FreshDocument], _ connection: Connection) async throws {
        guard !fresh.isEmpty else { return }
        let ids = fresh.map(\.document.documentID)
        let days = fresh.map(\.document.dates.effectiveAt)
        try await connection.execute(
            """
            UPDATE documents d SET current = false, retired_at = now(), ends_at = least(d.ends_at, now())
            FROM unnest(\(ids)::text[], \(days)::timestamptz[]) AS f (document_id, effective_at)
            WHERE d.document_id = f.document_id AND d.retired_at IS NULL
              AND (coalesce(f.effective_at, now()) <= now() OR d.effective_at > now())
            """)
        try await connection.execute(
            """
            UPDATE documents d SET ends_at = least(d.expires_at, f.effective_at)
            FROM unnest(\(ids)::text[], \(days)::timestamptz[]) AS f (document_id, effective_at)
            WHERE d.document_id = f.document_id AND d.retired_at IS NULL
            """)
    }

    /// The index of vectors holds only what is answered from, now or later.
    static func forgetVectors(of ids: [String], _ connection: Connection) async throws {
        guard !ids.isEmpty else { return }
        try await connection.execute(
            """
            UPDATE chunks c SET embedding = NULL FROM documents d
            WHERE c.document_id = d.document_id AND c.version = d.version AND c.embedding IS NOT NULL
              AND d.document_id = ANY(\(ids)::text[]) AND d.ends_at <= now()
            """)
    }
}
