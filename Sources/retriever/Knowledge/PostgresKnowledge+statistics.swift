internal import Postgres
internal import Retrieval

extension PostgresKnowledge {
    /// Of more passages than this, only a sample of about as many is counted.
    private static let sample = 20_000
    private static let inForce = """
        JOIN documents_in_force d ON d.document_id = c.document_id AND d.version = c.version
        """

    /// Counts words when the knowledge isn't what `known` was counted in.
    static func statistics(in pool: Pool, unlessStill known: WordStatistics?) async throws -> WordStatistics {
        let states = try await pool.query(
            """
            SELECT count(*) || ' ' || coalesce(sum(version), 0) || ' ' || coalesce(max(effective_at)::text, '') AS state
            FROM documents_in_force
            """)
        let state: String = try states.first?.get("state") ?? ""
        if let known, known.state == state { return known }
        let totals = try await pool.query(
            "SELECT count(*) AS total FROM chunks c \(unsafe: inForce)")
        var found = WordStatistics(total: try totals.first?.get("total") ?? 0, state: state)
        let percent = min(100, Double(sample) / Double(max(found.total, 1)) * 100)
        let texts = """
            SELECT c.search FROM chunks c TABLESAMPLE SYSTEM (\(percent)) REPEATABLE (1) \(inForce)
            """
        for row in try await pool.query("SELECT word, ndoc FROM ts_stat(\(texts))") {
            let count: Int = try row.get("ndoc")
            found.held[try row.get("word")] = Int((Double(count) * 100 / percent).rounded())
        }
        found.spelling = Spelling(held: found.held)
        return found
    }
}
