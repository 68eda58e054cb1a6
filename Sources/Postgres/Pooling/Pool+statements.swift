extension Pool {
    /// Runs a statement and returns its rows.
    package func query(_ query: Query) async throws(PostgresError) -> [Row] {
        let connection = try await acquire()
        defer { release(connection) }
        return try await connection.query(query)
    }

    /// Runs a statement and returns how many rows it has touched.
    @discardableResult
    package func execute(_ query: Query) async throws(PostgresError) -> Int {
        let connection = try await acquire()
        defer { release(connection) }
        return try await connection.execute(query)
    }

    /// Asks the server for a sign of life.
    package func ping() async throws(PostgresError) {
        try await execute("SELECT 1")
    }

    /// Lends a connection to `body`.
    nonisolated(nonsending)
        package func withConnection<T: Sendable>(_ body: (Connection) async throws -> T) async throws -> T
    {
        let connection = try await acquire()
        defer { release(connection) }
        return try await body(connection)
    }

    /// Runs `body` in a transaction: committed when it returns, rolled back when it throws.
    ///
    /// When the connection is lost during the commit, it is unknown whether it took effect.
    nonisolated(nonsending)
        package func transaction<T: Sendable>(_ body: (Connection) async throws -> T) async throws -> T
    {
        let connection = try await acquire()
        defer { release(connection) }
        _ = try await connection.run("BEGIN")
        do {
            let value = try await body(connection)
            try await connection.commit()
            return value
        } catch {
            // When this fails the connection isn't reusable, and the server rolls back when it is closed.
            _ = try? await connection.run("ROLLBACK")
            throw error
        }
    }
}
