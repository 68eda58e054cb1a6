internal import Events
internal import Kafka

/// What to do about an error that a handler threw.
enum Fault: Sendable {
    /// Dead letter.
    case data(reason: String, message: String)
    /// Retry until it works; take no new work meanwhile.
    case environment(message: String)
    /// Perhaps a bug, perhaps not: a few tries, then a dead letter.
    case unexpected(message: String)
    /// The partition was taken away or the process stops: no outcome here, another delivery will have it.
    case cancelled
    /// The Kafka client can't go on.
    case fatal(KafkaError)

    init(_ error: any Error, isEnvironmental: (any Error) -> Bool) {
        switch error {
        case let error as EventError:
            self = .data(reason: error.reason.rawValue, message: error.message)
        case let error as DataFault:
            self = .data(reason: error.reason, message: error.message)
        case is CancellationError:
            self = .cancelled
        case let error as EnvironmentFault:
            self = .environment(message: error.description)
        case let error as KafkaError where error.isFatal:
            self = .fatal(error)
        case let error as KafkaError:
            self =
                error.isRetriable
                ? .environment(message: "kafka: \(error)") : .unexpected(message: "kafka: \(error)")
        default:
            self =
                isEnvironmental(error)
                ? .environment(message: "\(error)") : .unexpected(message: "\(error)")
        }
    }
}
