import Postgres
import Testing

@Suite struct ErrorTests {
    @Test func aViolatedConstraintIsNamedWithoutTheValue() async throws {
        let pool = try await freshPool()
        try await pool.execute("CREATE TABLE people (email text CONSTRAINT one_each UNIQUE)")
        try await pool.execute("INSERT INTO people VALUES (\("ann@example.com"))")
        let error = await #expect(throws: PostgresError.self) {
            try await pool.execute("INSERT INTO people VALUES (\("ann@example.com"))")
        }
        #expect(error?.sqlState == "23505")
        #expect(error?.constraint == "one_each")
        #expect(error?.isRetriable == false)
        #expect(error?.description.contains("ann@") == false)
    }

    @Test func aValueOfTheWrongFormIsNotQuoted() async throws {
        let pool = try await freshPool()
        let error = await #expect(throws: PostgresError.self) {
            try await pool.query("SELECT \("secret")::integer AS number")
        }
        #expect(error?.sqlState == "22P02")
        #expect(error?.description.contains("secret") == false)
    }

    @Test func aMistakeInTheStatementSaysWhatItIs() async throws {
        let pool = try await freshPool()
        let error = await #expect(throws: PostgresError.self) {
            try await pool.query("SELECT nothing FROM nowhere")
        }
        #expect(error?.sqlState == "42P01")
        #expect(error?.description.contains("nowhere") == true)
        #expect(error?.isRetriable == false)
    }

    @Test func aSlowStatementIsGivenUp() async throws {
        let pool = try await freshPool(statementTimeout: .milliseconds(50))
        let error = await #expect(throws: PostgresError.self) { try await pool.query("SELECT pg_sleep(30)") }
        #expect(error?.sqlState == "57014")
        #expect(error?.isRetriable == true)
        try await pool.ping()
    }

    @Test func anUnreachableServerIsRetriable() async throws {
        let pool = try Pool(url: "postgresql://nobody@127.0.0.1:1/none", applicationName: "tests")
        let error = await #expect(throws: PostgresError.self) { try await pool.ping() }
        #expect(error?.kind == .connection)
        #expect(error?.isRetriable == true)
    }

    @Test func anUnreadableURLIsAConfigurationFault() {
        let error = #expect(throws: PostgresError.self) {
            try Pool(url: "postgresql://u:pass%zz@host/db", applicationName: "tests")
        }
        #expect(error?.kind == .configuration)
        #expect(error?.isRetriable == false)
        #expect(error?.description.contains("pass") == false)
    }

    @Test func aDeadlockIsRetriable() async throws {
        let pool = try await freshPool(size: 2)
        try await pool.execute("CREATE TABLE counters AS SELECT id, 0 AS n FROM generate_series(1, 2) AS id")
        let bothHold = Meeting(of: 2)
        let states = await withTaskGroup(of: String?.self) { group in
            for (first, second) in [(1, 2), (2, 1)] {
                group.addTask {
                    do {
                        try await pool.transaction { connection in
                            try await connection.execute("UPDATE counters SET n = n + 1 WHERE id = \(first)")
                            await bothHold.arrive()
                            try await connection.execute("UPDATE counters SET n = n + 1 WHERE id = \(second)")
                        }
                        return nil
                    } catch {
                        let error = error as? PostgresError
                        return error?.isRetriable == true ? error?.sqlState : "not retriable"
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(states.compactMap { $0 } == ["40P01"])
    }
}
