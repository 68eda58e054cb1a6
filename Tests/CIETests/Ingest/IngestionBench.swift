import HTTP
import Postgres
import TestSupport

@testable import cie

/// A database, a folder and an ingestion for one test.
struct IngestionBench: Sendable {
    let folder: PackFolder
    let pool: Pool
    let ingestion: Ingestion
    let encoder = WordHashEncoder()

    init() async throws {
        folder = try PackFolder()
        let url = try await TemporaryPostgres.shared().migratedDatabase()
        pool = try Pool(url: url, size: 3, applicationName: "tests")
        ingestion = Ingestion(
            pool: pool, encoder: IngestionEncoder(encoder),
            pages: PageFetcher(client: try Client(), totalTimeout: .seconds(5), maximumBody: 100_000))
    }

    func write(_ name: String, _ text: String) throws { try folder.write(name, text) }

    func path(_ name: String) -> String { folder.path + "/" + name }

    @discardableResult
    func ingest(_ names: String...) async throws -> IngestionReport {
        try await ingestion.ingest(paths: names.map { $0.contains("://") ? $0 : path($0) })
    }

    /// The texts that are answered from, by their documents' ids.
    func inForce() async throws -> [String: String] {
        let rows = try await pool.query(
            """
            SELECT d.document_id, string_agg(c.text, ' ' ORDER BY c.ordinal) AS text
            FROM documents_in_force d JOIN chunks c USING (document_id, version) GROUP BY d.document_id
            """)
        var texts: [String: String] = [:]
        for row in rows { texts[try row.get("document_id", as: String.self)] = try row.get("text") }
        return texts
    }

    /// Lets days pass, as far as the documents are concerned.
    func pass(days: Int) async throws {
        try await pool.execute(
            """
            UPDATE documents SET
                effective_at = effective_at - make_interval(days => \(days)),
                expires_at = expires_at - make_interval(days => \(days)),
                ends_at = ends_at - make_interval(days => \(days)),
                retired_at = retired_at - make_interval(days => \(days))
            """)
    }

    func review() async throws -> KnowledgeReview { try await Reviewer(pool: pool).review() }
}
