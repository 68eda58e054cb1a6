import HTTP

/// Asks daemons whether they are ready.
struct HealthProbe: Sendable {
    private let client: Client

    init() throws(CommandFailure) {
        do {
            client = try Client()
        } catch {
            throw CommandFailure("no HTTP client: \(error)")
        }
    }

    /// Whether `/readyz` of this address says so, and if not, why.
    func problem(at url: String) async -> String? {
        do {
            let answer = try await client.send(
                ClientRequest(
                    url: url + "/readyz", connectTimeout: .seconds(1), firstByteTimeout: .seconds(2),
                    totalTimeout: .seconds(3), maximumBody: 64 << 10))
            guard answer.status != 200 else { return nil }
            let text = String(decoding: answer.body, as: UTF8.self)
            return text.split(separator: "\n").joined(separator: "; ")
        } catch {
            return "doesn't answer (\(error.kind))"
        }
    }

    /// The report with each daemon's health as it is now.
    func refreshed(_ report: StackReport) async -> StackReport {
        var report = report
        let problems = await withTaskGroup(of: (Int, String?).self) { group in
            for (index, daemon) in report.daemons.enumerated() where daemon.pid != nil {
                group.addTask { (index, await problem(at: daemon.url)) }
            }
            return await group.reduce(into: [Int: String?]()) { $0[$1.0] = .some($1.1) }
        }
        for index in report.daemons.indices {
            let daemon = report.daemons[index]
            report.daemons[index].health = daemon.health.seen(
                isRunning: daemon.pid != nil, isReady: problems[index] == .some(nil))
        }
        return report
    }

    func close() async {
        await client.close()
    }
}

extension DaemonHealth {
    /// The health after a look at the process and its answer.
    func seen(isRunning: Bool, isReady: Bool) -> DaemonHealth {
        switch (isRunning, isReady) {
        case (false, _): .stopped
        case (true, true): .ready
        case (true, false): self == .ready || self == .unhealthy ? .unhealthy : .starting
        }
    }
}
