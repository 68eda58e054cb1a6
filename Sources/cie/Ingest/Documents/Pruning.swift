import Postgres

/// Deletes versions that were retired long ago, except those that a stored reply cites.
struct Pruning: Sendable {
    let pool: Pool

    /// Deletes what was retired more than so many days ago; returns how many versions that were.
    func run(days: Int) async throws -> Int {
        try await pool.transaction { connection in
            try await DocumentStore.begin(connection)
            let old = try await connection.query(
                """
                SELECT 1 AS found FROM documents
                WHERE retired_at < now() - make_interval(days => \(days)) LIMIT 1
                """)
            // Looking through all turns takes its time.
            guard !old.isEmpty else { return 0 }
            return try await connection.execute(
                """
                WITH cited AS MATERIALIZED (
                    SELECT DISTINCT c ->> 'document_id' AS document_id, c ->> 'document_version' AS version
                    FROM turns t
                    CROSS JOIN LATERAL jsonb_path_query(
                        t.published, '$.** ? (exists(@.document_id))') AS c
                    WHERE t.author <> 'customer'
                )
                DELETE FROM documents d
                WHERE d.retired_at < now() - make_interval(days => \(days))
                  AND NOT EXISTS (SELECT FROM cited c
                                  WHERE c.document_id = d.document_id AND c.version = d.version::text)
                """)
        }
    }
}
