internal import Conversations
internal import Knowledge
internal import Pipelines

extension ChatConfiguration {
    /// The limits of the environment, and the greeting of the store pack in `STORE_DIR`.
    init(_ daemon: DaemonAssembly) throws {
        var settings = StoreSettings()
        if let directory = daemon.environment["STORE_DIR"], !directory.isEmpty {
            settings = try StorePack(directory: directory, parts: []).settings
        }
        self.init(greeting: Greeting.text(store: settings.name, supportHours: settings.readableSupportHours))
        rate = RateLimit(
            burst: Double(try daemon.integer("GATEWAY_RATE_BURST", default: 20)),
            perSecond: Double(try daemon.integer("GATEWAY_RATE_PER_MINUTE", default: 120)) / 60)
        maximumConnections = try daemon.integer("GATEWAY_MAX_CONNECTIONS", default: 10_000)
    }
}
