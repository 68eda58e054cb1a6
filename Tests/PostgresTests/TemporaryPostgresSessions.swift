import Postgres

/// Ends sessions from outside, as an operator or a failover would.
enum TemporaryPostgresSessions {
    /// Ends every other session on the pool's database, waits until they are gone, and says how many there were.
    static func endAll(of pool: Pool) async throws -> Int {
        let others: Query = "datname = current_database() AND pid <> pg_backend_pid()"
        return try await pool.withConnection { connection in
            let ended = try await connection.query(
                "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE \(others)")
            return ended.count
        }
    }
}
