internal import Conversations
internal import Events
internal import Kafka
internal import Logging
internal import ServiceLifecycle

/// Reads every reply from now on: which gateway a customer is connected to is known to that gateway alone.
struct ReplyFeed: Service {
    private let consumer: Consumer
    private let router: ReplyRouter
    private let logger: Logger

    init(kafka: ClientConfiguration, router: ReplyRouter, logger: Logger) throws {
        self.router = router
        self.logger = logger
        consumer = try Consumer(
            configuration: kafka, clientID: "cie-gateway-replies",
            subscription: .tail(topics: [Topic.chatReplies.rawValue], from: .end))
    }

    /// Returns when no reply that is written afterwards can be missed.
    func started() async throws {
        try await consumer.started()
    }

    func run() async throws {
        try await withGracefulShutdownHandler {
            for await event in consumer.events { try take(event) }
        } onGracefulShutdown: {
            Task { await consumer.close(deadline: .seconds(2)) }
        }
    }

    private func take(_ event: ConsumerEvent) throws {
        switch event {
        case .records(let records):
            for record in records { show(record) }
        case .revoked(_, let revocation):
            revocation.complete()
        case .failure(let error) where error.isFatal:
            throw error
        case .failure(let error):
            logger.warning("replies may be late", metadata: ["why": "\(error)"])
        case .assigned:
            break
        }
    }

    private func show(_ record: Record) {
        guard let value = record.value else { return }
        let headers = record.headers.map { EventHeader(name: $0.name, value: $0.value ?? []) }
        do throws(EventError) {
            try router.receive(key: record.key, value: value, headers: headers)
        } catch {
            logger.warning(
                "unreadable reply",
                metadata: [
                    "topic": "\(record.topic)", "partition": "\(record.partition)",
                    "offset": "\(record.offset)", "why": "\(error)",
                ])
        }
    }
}
