import FoundationEssentials

/// What a stack says of itself: the state file, and the answer of `cie status --json`.
struct StackReport: Codable, Hashable, Sendable {
    struct Location: Codable, Hashable, Sendable {
        var url: String
    }

    struct Broker: Codable, Hashable, Sendable {
        var bootstrapServers: String
        /// The broker lives in the supervisor.
        var isEmbedded: Bool

        private enum CodingKeys: String, CodingKey {
            case bootstrapServers = "bootstrap_servers"
            case isEmbedded = "embedded"
        }
    }

    struct Daemon: Codable, Hashable, Sendable {
        var name: String
        var pid: Int32?
        var health: DaemonHealth
        /// Where its probes are.
        var url: String
        var restarts: Int

        init(name: String, pid: Int32? = nil, health: DaemonHealth, url: String, restarts: Int = 0) {
            self.name = name
            self.pid = pid
            self.health = health
            self.url = url
            self.restarts = restarts
        }
    }

    struct Supervisor: Codable, Hashable, Sendable {
        var pid: Int32
        /// Every daemon has been ready.
        var isReady: Bool

        private enum CodingKeys: String, CodingKey {
            case pid
            case isReady = "ready"
        }
    }

    var gateway: Location
    var store: Location
    var kafka: Broker
    var postgres: Location
    var cdp: Location
    var daemons: [Daemon]
    /// Everything else that runs beside the daemons, such as the database.
    var helpers: [Daemon] = []
    var supervisor: Supervisor?

    /// One line, or indented; keys in the same order always.
    func json(pretty: Bool = false) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
        if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
        // Strings, numbers and lists of them: nothing here can fail to be written.
        return (try? encoder.encode(self)).map { Array($0) } ?? []
    }

    /// The same stack after its supervisor has gone.
    var stopped: StackReport {
        var report = self
        report.supervisor = nil
        report.helpers = []
        for index in report.daemons.indices {
            report.daemons[index].pid = nil
            report.daemons[index].health = .stopped
        }
        return report
    }
}
