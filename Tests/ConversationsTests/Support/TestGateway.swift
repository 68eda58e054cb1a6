import Events
import Logging
import ServiceLifecycle

@testable import Conversations

/// A gateway on a free port of this machine, with a recording broker.
struct TestGateway: Sendable {
    let port: Int
    let service: ChatService
    let broker: RecordingBroker
    let tokens: SessionTokens
    let group: ServiceGroup

    var router: ReplyRouter { service.router }

    /// Runs a gateway around `test`.
    static func run(
        origins: AllowedOrigins = .any, notReady: [String] = [],
        configure: (inout ChatConfiguration) -> Void = { _ in },
        transcript: @escaping @Sendable (SessionID) async throws -> Transcript = { _ in Transcript() },
        test: (TestGateway) async throws -> Void
    ) async throws {
        let broker = RecordingBroker()
        guard let tokens = await SessionTokens(key: SessionTokensTests.key) else { return }
        var configuration = ChatConfiguration(greeting: "Hi")
        configuration.rate = RateLimit(burst: 1_000, perSecond: 1_000)
        configure(&configuration)
        let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
        let service = ChatService(
            configuration: configuration, tokens: tokens, router: ReplyRouter(), logger: logger,
            transcript: transcript, publish: broker.publish)
        let (ports, bound) = AsyncStream<Int>.makeStream()
        let server = ChatServer(
            service: service, configuration: ChatServerConfiguration(port: 0, origins: origins),
            logger: logger, readiness: { notReady }, onRunning: { bound.yield($0) })
        let group = ServiceGroup(services: [server], logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask {
                defer { bound.finish() }
                try await group.run()
            }
            for await port in ports {
                try await test(
                    TestGateway(port: port, service: service, broker: broker, tokens: tokens, group: group))
                break
            }
            broker.release()
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    /// A connection that has said hello and was welcomed.
    func connect(_ hello: String = #"{"type":"hello"}"#) async throws -> (TestClient, WelcomeFrame) {
        var client = try await TestClient.webSocket(port)
        try await client.send(hello)
        guard case .welcome(let welcome) = try await client.frame() else {
            throw TestClient.Unexpected("no welcome")
        }
        return (client, welcome)
    }

    /// A session over REST.
    func begin() async throws -> (id: String, token: String) {
        var client = try await TestClient.connect(port)
        let response = try await client.request("POST", "/v1/sessions")
        guard let id = response.field("session_id"), let token = response.field("token") else {
            throw TestClient.Unexpected("no session")
        }
        try await client.close()
        return (id, token)
    }
}
