import Postgres
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(1))) struct ListenerTests {
    @Test func itHearsAcrossAReconnect() async throws {
        let url = try await TemporaryPostgres.shared().database()
        let pool = try Pool(url: url, size: 1, applicationName: "tests")
        let listener = try Listener(url: url, channels: ["profile changes"])
        let running = Task { await listener.run() }
        var heard = listener.notifications.makeAsyncIterator()

        #expect(await heard.next() == .listening)
        try await pool.execute("SELECT pg_notify('profile changes', 'one')")
        #expect(await heard.next() == .received(channel: "profile changes", payload: "one"))

        #expect(try await TemporaryPostgresSessions.endAll(of: pool) == 1)
        #expect(await heard.next() == .listening)
        try await pool.execute("SELECT pg_notify('profile changes', 'two')")
        #expect(await heard.next() == .received(channel: "profile changes", payload: "two"))

        listener.close()
        #expect(await heard.next() == nil)
        await running.value
    }

    @Test func cancellationEndsIt() async throws {
        let url = try await TemporaryPostgres.shared().database()
        let listener = try Listener(url: url, channels: ["changes"])
        let running = Task { await listener.run() }
        for await notification in listener.notifications where notification == .listening { break }
        running.cancel()
        await running.value
    }

    @Test func aReaderWhoFallsBehindIsToldToReadAnew() async throws {
        let url = try await TemporaryPostgres.shared().database()
        let pool = try Pool(url: url, size: 1, applicationName: "tests")
        let listener = try Listener(url: url, channels: ["changes"])
        let running = Task { await listener.run() }
        var heard = listener.notifications.makeAsyncIterator()
        #expect(await heard.next() == .listening)
        try await pool.execute("SELECT pg_notify('changes', n::text) FROM generate_series(1, 3000) AS n")
        try await pool.execute("SELECT pg_notify('changes', 'last')")
        var seen: [Notification] = []
        while seen.last != .received(channel: "changes", payload: "last"), let next = await heard.next() {
            seen.append(next)
        }
        #expect(seen.count == 3001 || seen.contains(.listening))
        listener.close()
        await running.value
    }
}
