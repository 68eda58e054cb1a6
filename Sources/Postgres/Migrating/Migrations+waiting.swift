extension Migrations {
    /// The version that the database has; 0 when it has none.
    package static func currentVersion(in pool: Pool) async throws(PostgresError) -> Int {
        do throws(PostgresError) {
            let rows = try await pool.query(
                "SELECT coalesce(max(version), 0) AS version FROM schema_migrations")
            return try rows.first?.get("version") ?? 0
        } catch {
            // No such table: nobody has begun.
            guard error.sqlState == "42P01" else { throw error }
            return 0
        }
    }

    /// Returns when the database has reached a version, however long that takes; a database that isn't there yet is
    /// waited for as well.
    package static func waitForVersion(_ version: Int, in pool: Pool) async throws {
        while true {
            do throws(PostgresError) {
                if try await currentVersion(in: pool) >= version { return }
            } catch {
                guard error.isRetriable else { throw error }
            }
            try await Task.sleep(for: .milliseconds(250))
        }
    }
}
