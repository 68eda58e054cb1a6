internal import Conversations
internal import Events
internal import Kafka
internal import Logging
internal import Synchronization

/// Gives the gateway's events to the broker, and knows how that goes.
final class BrokerPublisher: Sendable {
    /// How long one failure counts: with nobody sending, nothing would say that it is over.
    private static let memory = Duration.seconds(10)

    private struct Failure {
        let error: KafkaError
        let moment: ContinuousClock.Instant
    }

    private let producer: Producer
    private let logger: Logger
    private let failure = Mutex<Failure?>(nil)

    init(producer: Producer, logger: Logger) {
        self.producer = producer
        self.logger = logger
    }

    /// Returns when the broker has the event.
    func publish(_ event: OutgoingEvent) async throws {
        let record = OutgoingRecord(
            topic: event.topic.rawValue, key: Array(event.key.utf8), value: event.value,
            headers: event.headers.map { Header(name: $0.name, value: $0.value) })
        do throws(KafkaError) {
            try await producer.send(record)
            failure.withLock { $0 = nil }
        } catch {
            note(error)
            throw error
        }
    }

    /// Why events can't be published; nil as far as anyone knows.
    func problem() -> String? {
        failure.withLock { failure in
            guard let known = failure, known.moment.duration(to: .now) < Self.memory else { return nil }
            return "\(known.error)"
        }
    }

    /// Logs the first failure of a row.
    private func note(_ error: KafkaError) {
        let isFirst = failure.withLock { failure in
            defer { failure = Failure(error: error, moment: .now) }
            return failure == nil
        }
        if isFirst { logger.warning("can't publish", metadata: ["why": "\(error)"]) }
    }
}
