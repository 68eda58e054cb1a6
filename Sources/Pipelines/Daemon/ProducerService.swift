internal import Kafka
internal import Logging
internal import ServiceLifecycle

/// Keeps the producer until everything that publishes has stopped, then flushes it and closes the rest.
struct ProducerService: Service {
    let producer: Producer?
    let deadline: Duration
    let closers: [@Sendable () async -> Void]

    func run() async throws {
        try? await gracefulShutdown()
        await producer?.close(deadline: deadline)
        for close in closers.reversed() { await close() }
    }
}
