internal import Hummingbird
internal import HummingbirdCore
package import Logging
internal import NIOCore
internal import ServiceLifecycle

/// The public port: WebSocket, REST and event streams.
///
/// On graceful shutdown it takes no new connections, closes WebSockets with 1001, ends event streams and
/// returns when requests under way are answered.
package struct ChatServer: Service {
    private let service: ChatService
    private let configuration: ChatServerConfiguration
    private let readiness: @Sendable () async -> [String]
    private let onRunning: @Sendable (_ port: Int) async -> Void
    private let logger: Logger

    /// - Parameters:
    ///   - readiness: Why the gateway can't serve; empty when it can.
    ///   - onRunning: Called with the port once connections are accepted.
    package init(
        service: ChatService, configuration: ChatServerConfiguration, logger: Logger,
        readiness: @escaping @Sendable () async -> [String] = { [] },
        onRunning: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) {
        self.service = service
        self.configuration = configuration
        self.logger = logger
        self.readiness = readiness
        self.onRunning = onRunning
    }

    package func run() async throws {
        let origins = configuration.origins
        let routes = ChatRoutes(service: service, origins: origins, readiness: readiness)
        let application = Application(
            router: routes.router(),
            server: HTTPServerBuilder { [service] responder in
                ChatChannel(service: service, origins: origins, responder: responder)
            },
            configuration: ApplicationConfiguration(
                address: .hostname(configuration.host, port: configuration.port)),
            onServerRunning: { [onRunning] channel in await onRunning(channel.localAddress?.port ?? 0) },
            logger: logger)
        try await application.run()
    }
}
