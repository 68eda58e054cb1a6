internal import Conversations
internal import Pipelines

extension ChatServerConfiguration {
    /// Reads `GATEWAY_HOST`, `GATEWAY_PORT` and `GATEWAY_ALLOWED_ORIGINS`.
    init(_ daemon: DaemonAssembly) throws {
        let port = try daemon.integer("GATEWAY_PORT", default: 8080)
        guard (0...65_535).contains(port) else {
            throw ConfigurationError(key: "GATEWAY_PORT", problem: "is not a port: \(port)")
        }
        self.init(
            host: daemon.environment["GATEWAY_HOST"] ?? "127.0.0.1", port: port,
            origins: AllowedOrigins(list: daemon.environment["GATEWAY_ALLOWED_ORIGINS"]))
    }
}
