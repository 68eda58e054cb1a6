import Postgres
import Testing

@Suite(.timeLimit(.minutes(1))) struct TransactionTests {
    private struct Regret: Error {}

    private func poolWithNotes() async throws -> Pool {
        let pool = try await freshPool(size: 2)
        try await pool.execute("CREATE TABLE notes (text text NOT NULL)")
        return pool
    }

    @Test func whatIsReturnedIsCommitted() async throws {
        let pool = try await poolWithNotes()
        let count = try await pool.transaction {
            try await $0.execute("INSERT INTO notes VALUES ('a'), ('b')")
        }
        #expect(count == 2)
        #expect(try await pool.query("SELECT * FROM notes").count == 2)
    }

    @Test func anErrorRollsBackAndComesOut() async throws {
        let pool = try await poolWithNotes()
        await #expect(throws: Regret.self) {
            try await pool.transaction { connection in
                try await connection.execute("INSERT INTO notes VALUES ('a')")
                throw Regret()
            }
        }
        #expect(try await pool.query("SELECT * FROM notes").isEmpty)
    }

    @Test func aSwallowedErrorDoesNotPassForACommit() async throws {
        let pool = try await poolWithNotes()
        let error = await #expect(throws: PostgresError.self) {
            try await pool.transaction { connection in
                try await connection.execute("INSERT INTO notes VALUES ('a')")
                _ = try? await connection.execute("INSERT INTO notes VALUES (NULL)")
            }
        }
        #expect(error?.sqlState == "25P02")
        #expect(try await pool.query("SELECT * FROM notes").isEmpty)
    }

    @Test func aCancelledTaskRollsBack() async throws {
        let pool = try await poolWithNotes()
        let task = Task {
            try await pool.transaction { connection in
                try await connection.execute("INSERT INTO notes VALUES ('a')")
                withUnsafeCurrentTask { $0?.cancel() }
                try await connection.execute("INSERT INTO notes VALUES ('b')")
            }
        }
        let error = await #expect(throws: PostgresError.self) { try await task.value }
        #expect(error?.kind == .cancelled)
        #expect(try await pool.query("SELECT * FROM notes").isEmpty)
    }

    @Test func aLostConnectionInTheMiddleLeavesNothing() async throws {
        let pool = try await poolWithNotes()
        let error = await #expect(throws: PostgresError.self) {
            try await pool.transaction { connection in
                try await connection.execute("INSERT INTO notes VALUES ('a')")
                try await connection.execute("SELECT pg_terminate_backend(pg_backend_pid())")
            }
        }
        #expect(error?.isRetriable == true)
        #expect(try await pool.query("SELECT * FROM notes").isEmpty)
    }

    @Test func aBatchIsOneStatementOverArrays() async throws {
        let pool = try await freshPool(size: 1)
        try await pool.execute(
            "CREATE TABLE signals (id text PRIMARY KEY, strength float8, note text, data jsonb NOT NULL)")
        let ids = (0..<500).map { "signal \($0)" }
        let notes = ids.indices.map { $0.isMultiple(of: 3) ? nil : "note, \"\($0)\"" }
        let data = ids.indices.map { JSONColumn(["n": $0]) }
        let upsert: Query = """
            INSERT INTO signals (id, strength, note, data)
            SELECT * FROM unnest(
                \(ids)::text[], \(ids.indices.map(Double.init))::float8[], \(notes)::text[], \(data)::jsonb[])
            ON CONFLICT (id) DO UPDATE SET strength = excluded.strength + 1
            """
        #expect(try await pool.execute(upsert) == 500)
        #expect(try await pool.execute(upsert) == 500)
        let row = try await pool.query(
            "SELECT count(*) AS rows, sum(strength) AS strength, count(note) AS notes FROM signals")[0]
        #expect(try row.get("rows", as: Int.self) == 500)
        #expect(try row.get("strength", as: Double.self) == 125_250)
        #expect(try row.get("notes", as: Int.self) == 333)
    }
}
