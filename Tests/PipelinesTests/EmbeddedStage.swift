import Events
import Kafka
import Logging
import ServiceLifecycle

@testable import Pipelines

/// A stage at work on the embedded broker, and the means to talk to it.
final class EmbeddedStage: Sendable {
    let board = HealthBoard()
    let producer: Producer
    private let group: ServiceGroup
    private let running: Task<Void, any Error>

    /// Starts the stage; its partitions come when the group has settled.
    init(_ stage: Stage, kafka: ClientConfiguration, drain: Duration = .seconds(5)) throws {
        var limits = StageRunner.Limits()
        limits.drain = drain
        limits.backoff = Backoff(first: .milliseconds(5), cap: .milliseconds(20))
        producer = try Producer(configuration: kafka, clientID: "test-\(stage.name)")
        let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let runner = StageRunner(
            stage: stage, kafka: kafka, producer: producer, board: board, limits: limits, logger: quiet)
        let group = ServiceGroup(configuration: ServiceGroupConfiguration(services: [runner], logger: quiet))
        self.group = group
        running = Task { try await group.run() }
    }

    /// Stops as on SIGTERM, and returns when everything in work has its outcome.
    func stop() async throws {
        await group.triggerGracefulShutdown()
        try await running.value
        await producer.close(deadline: .seconds(5))
    }

    /// Ends without a word, as a killed process would: nothing more is stored.
    func kill() async {
        running.cancel()
        _ = try? await running.value
    }
}
