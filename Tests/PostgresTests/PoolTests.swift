import Postgres
import Testing

@Suite(.timeLimit(.minutes(1))) struct PoolTests {
    @Test func noMoreSessionsThanItsSize() async throws {
        let pool = try await freshPool(size: 3)
        let sessions = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<30 {
                group.addTask { try await pool.query("SELECT pg_backend_pid() AS id")[0].get("id") }
            }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(sessions.count <= 3)
    }

    @Test func parametersAreSetOnEachConnection() async throws {
        let pool = try await freshPool(size: 2, parameters: [("work_mem", "5MB"), ("jit", "off")])
        try await pool.withConnection { first in
            for row in [try await first.query("SHOW work_mem"), try await pool.query("SHOW work_mem")] {
                #expect(try row[0].get("work_mem", as: String.self) == "5MB")
            }
        }
        #expect(try await pool.query("SHOW jit")[0].get("jit", as: String.self) == "off")
    }

    @Test func aCancelledWaiterLeavesTheQueue() async throws {
        let pool = try await freshPool(size: 1)
        try await pool.withConnection { _ in
            let waiter = Task { try await pool.ping() }
            while pool.waiterCount == 0 { await Task.yield() }
            waiter.cancel()
            let error = await #expect(throws: PostgresError.self) { try await waiter.value }
            #expect(error?.kind == .cancelled)
            #expect(pool.waiterCount == 0)
        }
        try await pool.ping()
    }

    @Test func aCancelledStatementStopsOnTheServer() async throws {
        let pool = try await freshPool(size: 2)
        let marker = "SELECT pg_sleep(600) -- to be cancelled"
        let running: Query = """
            SELECT count(*) AS running FROM pg_stat_activity
            WHERE query = \(marker) AND state = 'active' AND datname = current_database()
            """
        let sleeper = Task { try await pool.query(Query(unsafeSQL: marker)) }
        while try await pool.query(running)[0].get("running", as: Int.self) == 0 {}
        sleeper.cancel()
        let error = await #expect(throws: PostgresError.self) { try await sleeper.value }
        #expect(error?.kind == .cancelled)
        #expect(try await pool.query(running)[0].get("running", as: Int.self) == 0)
    }

    @Test func aTaskThatIsCancelledAlreadySendsNothing() async throws {
        let pool = try await freshPool(size: 1)
        try await pool.execute("CREATE TABLE notes (text text)")
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try await pool.execute("INSERT INTO notes VALUES ('late')")
        }
        let error = await #expect(throws: PostgresError.self) { try await task.value }
        #expect(error?.kind == .cancelled)
        #expect(try await pool.query("SELECT * FROM notes").isEmpty)
    }

    @Test func aSessionThatIsEndedInTheMiddleIsRetriableAndReplaced() async throws {
        let pool = try await freshPool(size: 1)
        let error = await #expect(throws: PostgresError.self) {
            try await pool.query("SELECT pg_terminate_backend(pg_backend_pid())")
        }
        #expect(error?.kind == .connection)
        #expect(error?.isRetriable == true)
        try await pool.ping()
    }

    @Test func sessionsThatEndedWhileIdleGoUnnoticed() async throws {
        let pool = try await freshPool(size: 4)
        let meeting = Meeting(of: 4)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 { group.addTask { try await pool.withConnection { _ in await meeting.arrive() } } }
            try await group.waitForAll()
        }
        let other = try await TemporaryPostgresSessions.endAll(of: pool)
        #expect(other == 3)
        for _ in 0..<4 { try await pool.ping() }
    }

    @Test func aClosedPoolRefuses() async throws {
        let pool = try await freshPool(size: 1)
        try await pool.ping()
        await pool.close()
        let error = await #expect(throws: PostgresError.self) { try await pool.ping() }
        #expect(error?.kind == .poolClosed)
    }

    @Test func aChangedTableDoesNotTripPreparedStatements() async throws {
        let pool = try await freshPool(size: 1)
        try await pool.execute("CREATE TABLE things (a integer)")
        let all: Query = "SELECT * FROM things"
        #expect(try await pool.query(all).isEmpty)
        try await pool.execute("ALTER TABLE things ADD COLUMN b text")
        try await pool.execute("INSERT INTO things VALUES (1, 'x')")
        #expect(try await pool.query(all)[0].get("b", as: String.self) == "x")
    }

    @Test func noticesDontDisturb() async throws {
        let pool = try await freshPool(size: 1)
        try await pool.execute("DROP TABLE IF EXISTS never_was")
        try await pool.execute("DO $$ BEGIN RAISE WARNING 'quiet, please'; END $$")
    }
}
