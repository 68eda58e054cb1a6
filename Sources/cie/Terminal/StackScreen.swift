/// What an operator sees of a stack.
enum StackScreen {
    /// Everything about the stack, one fact a line.
    static func lines(_ report: StackReport) -> [String] {
        var lines = [
            "gateway   \(report.gateway.url)",
            "store     \(report.store.url)",
            "kafka     \(report.kafka.bootstrapServers)\(report.kafka.isEmbedded ? " (embedded)" : "")",
            "postgres  \(withoutPassword(report.postgres.url))",
            "cdp       \(report.cdp.url)",
            "",
        ]
        let width = report.daemons.map(\.name.count).max() ?? 0
        for daemon in report.daemons {
            let name = daemon.name + String(repeating: " ", count: width - daemon.name.count)
            let pid = daemon.pid.map { "pid \($0)" } ?? ""
            let restarts = daemon.restarts > 0 ? "restarted \(daemon.restarts)×" : ""
            let facts = ["\(mark(daemon.health)) \(name)", daemon.health.rawValue, pid, restarts]
            lines.append(facts.filter { !$0.isEmpty }.joined(separator: "  "))
        }
        return lines
    }

    /// The URL as it may be shown.
    static func withoutPassword(_ url: String) -> String {
        guard let at = url.lastIndex(of: "@"), let scheme = url.firstRange(of: "://"),
            let colon = url[scheme.upperBound..<at].firstIndex(of: ":")
        else { return url }
        return url[..<colon] + "" + url[at...]
    }

    private static func mark(_ health: DaemonHealth) -> String {
        switch health {
        case .ready: "●"
        case .starting: "◌"
        case .unhealthy: "▲"
        case .stopped: "○"
        }
    }
}
