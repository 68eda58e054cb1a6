internal import CLibrdkafka

extension KafkaError {
    /// An error code: the broker's (positive), librdkafka's (negative) or this module's (below −10,000).
    package struct Code: RawRepresentable, Hashable, Sendable {
        package let rawValue: Int32

        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// A property is unknown or has a bad value.
        package static let configuration = Code(rawValue: -10_001)
        /// The client has been closed.
        package static let closed = Code(rawValue: -10_002)
        /// The waiting task was cancelled; what it had handed over may still arrive.
        package static let cancelled = Code(rawValue: -10_003)
        /// The system has no thread left.
        package static let noThread = Code(rawValue: -10_004)

        /// The record didn't reach the broker in time.
        package static let messageTimedOut = Code(RD_KAFKA_RESP_ERR__MSG_TIMED_OUT)
        package static let timedOut = Code(RD_KAFKA_RESP_ERR__TIMED_OUT)
        package static let transport = Code(RD_KAFKA_RESP_ERR__TRANSPORT)
        package static let allBrokersDown = Code(RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN)
        package static let queueFull = Code(RD_KAFKA_RESP_ERR__QUEUE_FULL)
        package static let unknownTopicOrPartition = Code(RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART)
        package static let messageTooLarge = Code(RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE)
        package static let topicAuthorizationFailed = Code(
            RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED)
        package static let notLeader = Code(RD_KAFKA_RESP_ERR_NOT_LEADER_FOR_PARTITION)
        package static let requestTimedOut = Code(RD_KAFKA_RESP_ERR_REQUEST_TIMED_OUT)
        package static let topicAlreadyExists = Code(RD_KAFKA_RESP_ERR_TOPIC_ALREADY_EXISTS)

        init(_ code: rd_kafka_resp_err_t) {
            self.init(rawValue: code.rawValue)
        }

        static let retriable: Set<Code> = Set(
            [
                RD_KAFKA_RESP_ERR__TRANSPORT, RD_KAFKA_RESP_ERR__MSG_TIMED_OUT,
                RD_KAFKA_RESP_ERR__TIMED_OUT, RD_KAFKA_RESP_ERR__TIMED_OUT_QUEUE,
                RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN, RD_KAFKA_RESP_ERR__RESOLVE,
                RD_KAFKA_RESP_ERR__QUEUE_FULL, RD_KAFKA_RESP_ERR__WAIT_COORD,
                RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC, RD_KAFKA_RESP_ERR__UNKNOWN_PARTITION,
                RD_KAFKA_RESP_ERR__IN_PROGRESS, RD_KAFKA_RESP_ERR__RETRY,
                RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART, RD_KAFKA_RESP_ERR_LEADER_NOT_AVAILABLE,
                RD_KAFKA_RESP_ERR_NOT_LEADER_FOR_PARTITION, RD_KAFKA_RESP_ERR_REQUEST_TIMED_OUT,
                RD_KAFKA_RESP_ERR_BROKER_NOT_AVAILABLE, RD_KAFKA_RESP_ERR_REPLICA_NOT_AVAILABLE,
                RD_KAFKA_RESP_ERR_NETWORK_EXCEPTION, RD_KAFKA_RESP_ERR_COORDINATOR_LOAD_IN_PROGRESS,
                RD_KAFKA_RESP_ERR_COORDINATOR_NOT_AVAILABLE, RD_KAFKA_RESP_ERR_NOT_COORDINATOR,
                RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS,
                RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS_AFTER_APPEND,
                RD_KAFKA_RESP_ERR_REBALANCE_IN_PROGRESS, RD_KAFKA_RESP_ERR_KAFKA_STORAGE_ERROR,
                RD_KAFKA_RESP_ERR_THROTTLING_QUOTA_EXCEEDED,
            ].map(Code.init))
    }
}

extension KafkaError.Code: CustomStringConvertible {
    package var description: String {
        switch self {
        case .configuration: "configuration"
        case .closed: "closed"
        case .cancelled: "cancelled"
        case .noThread: "noThread"
        default: String(cString: rd_kafka_err2name(rd_kafka_resp_err_t(rawValue: rawValue)))
        }
    }
}

extension KafkaError {
    /// The error of a librdkafka call, with librdkafka's words where there are no better ones.
    init(_ code: rd_kafka_resp_err_t, _ message: String? = nil) {
        self.init(code: Code(code), message: message ?? String(cString: rd_kafka_err2str(code)))
    }

    /// Takes over an error object: reads it and frees it.
    init(consuming error: OpaquePointer) {
        self.init(
            code: Code(rd_kafka_error_code(error)), message: String(cString: rd_kafka_error_string(error)),
            isFatal: rd_kafka_error_is_fatal(error) != 0)
        rd_kafka_error_destroy(error)
    }

    /// The first fatal error of a client, with its original code.
    init(fatalOf client: OpaquePointer) {
        let (code, text) = ErrorText.collect { rd_kafka_fatal_error(client, $0, $1) }
        self.init(code: Code(code), message: text, isFatal: true)
    }

    static let closed = KafkaError(code: .closed, message: "the client has been closed")
    static let cancelled = KafkaError(code: .cancelled, message: "the waiting task was cancelled")
}
