import FoundationEssentials
import Testing

@testable import cie

@Suite struct StackReportTests {
    private let report = StackReport(
        gateway: .init(url: "http://127.0.0.1:8080"), store: .init(url: "http://127.0.0.1:1"),
        kafka: .init(bootstrapServers: "127.0.0.1:2", isEmbedded: true),
        postgres: .init(url: "postgres://cie:secret@127.0.0.1:3/cie"),
        cdp: .init(url: "http://127.0.0.1:1"),
        daemons: [.init(name: "router", pid: 7, health: .ready, url: "http://127.0.0.1:4", restarts: 1)],
        supervisor: .init(pid: 1, isReady: true))

    @Test func theStatusHasTheFieldsThatOthersRelyOn() throws {
        let text = String(decoding: report.json(), as: UTF8.self)
        #expect(!text.contains("\n"))
        for part in [
            #""gateway":{"url":"http://127.0.0.1:8080"}"#, #""store":{"url":"#,
            #""bootstrap_servers":"127.0.0.1:2""#, #""cdp":{"url":"#,
            #""postgres":{"url":"postgres://cie:secret@127.0.0.1:3/cie"}"#,
            #""health":"ready","name":"router","pid":7"#,
        ] {
            #expect(text.contains(part))
        }
        #expect(try JSONDecoder().decode(StackReport.self, from: Data(report.json())) == report)
    }

    @Test func aStoppedStackRunsNothing() {
        let stopped = report.stopped
        #expect(stopped.daemons.map(\.health) == [.stopped])
        #expect(stopped.daemons.map(\.pid) == [nil])
        #expect(stopped.supervisor == nil)
    }

    @Test(arguments: [
        (DaemonHealth.starting, true, false, DaemonHealth.starting), (.starting, true, true, .ready),
        (.ready, true, false, .unhealthy), (.unhealthy, true, false, .unhealthy),
        (.unhealthy, true, true, .ready), (.ready, false, false, .stopped),
        (.stopped, true, false, .starting),
    ])
    func healthFollowsProcessAndProbe(
        before: DaemonHealth, isRunning: Bool, isReady: Bool, after: DaemonHealth
    ) {
        #expect(before.seen(isRunning: isRunning, isReady: isReady) == after)
    }

    @Test func thePasswordIsNotShown() {
        let lines = StackScreen.lines(report).joined(separator: "\n")
        #expect(!lines.contains("secret"))
        #expect(lines.contains("postgres://cie@127.0.0.1:3/cie"))
        #expect(lines.contains("router"))
        #expect(lines.contains("restarted 1×"))
    }

    @Test(arguments: ["", "postgres://localhost/x", "host=localhost password=x"])
    func otherAddressesAreLeftAlone(url: String) {
        #expect(StackScreen.withoutPassword(url) == url)
    }
}
