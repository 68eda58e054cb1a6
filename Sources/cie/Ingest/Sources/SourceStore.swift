import FoundationEssentials
import Postgres

/// What the database knows of the sources.
struct SourceStore: Sendable {
    let pool: Pool

    /// The sources that documents or products of are there.
    func all() async throws -> [KnownSource] {
        let rows = try await pool.query(
            """
            SELECT s.source, s.kind, s.ingested_at, s.failed_at, s.failure,
                   (SELECT count(*) FROM documents d
                    WHERE d.source = s.source AND d.retired_at IS NULL AND d.current) AS documents,
                   (SELECT count(*) FROM chunks c JOIN documents d USING (document_id, version)
                    WHERE d.source = s.source AND d.retired_at IS NULL AND d.current) AS passages,
                   (SELECT count(*) FROM products p WHERE p.source = s.source) AS products
            FROM sources s ORDER BY s.source
            """)
        return try rows.map(KnownSource.init)
    }

    /// Whether anything is there of a source.
    func knows(_ source: String) async throws -> Bool {
        try await !pool.query("SELECT 1 AS found FROM sources WHERE source = \(source)").isEmpty
    }

    /// Notes that a source has been read, and forgets those that nothing is left of.
    func note(_ source: SourceName) async throws {
        try await pool.transaction { connection in
            try await DocumentStore.begin(connection)
            try await connection.execute(
                """
                INSERT INTO sources (source, kind, ingested_at)
                VALUES (\(source.name), \(source.kind.rawValue), now())
                ON CONFLICT (source) DO UPDATE
                SET kind = excluded.kind, ingested_at = now(), failed_at = NULL, failure = NULL
                """)
            try await connection.execute(
                """
                DELETE FROM sources s
                WHERE s.source <> \(source.name)
                  AND NOT EXISTS (SELECT FROM documents d
                                  WHERE d.source = s.source AND d.retired_at IS NULL)
                  AND NOT EXISTS (SELECT FROM products p WHERE p.source = s.source)
                """)
        }
    }

    /// Notes why a known source could not be read; what was last read from it stays.
    func note(_ failure: String, failureOf source: String) async throws {
        try await pool.execute(
            "UPDATE sources SET failed_at = now(), failure = \(failure) WHERE source = \(source)")
    }

    /// Takes everything out that a source has brought.
    func remove(_ source: String) async throws -> IngestionReport {
        try await pool.transaction { connection in
            try await DocumentStore.begin(connection)
            var report = IngestionReport()
            report.documents.removed = try await connection.query(
                """
                SELECT DISTINCT document_id FROM documents
                WHERE retired_at IS NULL AND source = \(source) ORDER BY document_id
                """
            ).map { try $0.get("document_id") }
            try await DocumentStore.retire(report.documents.removed, connection)
            try await DocumentStore.forgetVectors(of: report.documents.removed, connection)
            report.products.removed = try await connection.query(
                "DELETE FROM products WHERE source = \(source) RETURNING product_id"
            ).map { try $0.get("product_id", as: String.self) }.sorted()
            try await connection.execute("DELETE FROM sources WHERE source = \(source)")
            return report
        }
    }
}
