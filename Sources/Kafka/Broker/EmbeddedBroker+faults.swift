internal import CLibrdkafka

extension EmbeddedBroker {
    /// The kinds of request that a fault can be put into, by their number in Kafka's protocol.
    package enum Request: Int16, Sendable {
        case produce = 0
        case fetch = 1
        case listOffsets = 2
        case metadata = 3
        case offsetCommit = 8
        case offsetFetch = 9
        case findCoordinator = 10
        case joinGroup = 11
        case heartbeat = 12
        case syncGroup = 14
        case initProducerID = 22
    }

    /// Answers the next requests of a kind with these errors, one each; `transport` cuts the connection.
    package func failNext(_ request: Request, with codes: [KafkaError.Code]) {
        withCluster { cluster in
            let errors = codes.map { rd_kafka_resp_err_t(rawValue: $0.rawValue) }
            rd_kafka_mock_push_request_errors_array(cluster, request.rawValue, errors.count, errors)
        }
    }

    /// Cuts all connections and takes no new ones until it is brought up again.
    package func takeDown() {
        withCluster { _ = rd_kafka_mock_broker_set_down($0, 1) }
    }

    /// Takes connections again, on the same port.
    ///
    /// Waits while somebody else's connection happens to hold the port: the mock cluster would end the process.
    package func bringUp() async throws(KafkaError) {
        let port = bootstrapServers.split(separator: ":").last.flatMap { UInt16($0) } ?? 0
        for _ in 0..<200 where !LoopbackPort.isFree(port) {
            try? await Task.sleep(for: .milliseconds(50))
        }
        guard LoopbackPort.isFree(port) else {
            throw KafkaError(code: .configuration, message: "port \(port) has been taken meanwhile")
        }
        withCluster { _ = rd_kafka_mock_broker_set_up($0, 1) }
    }

    /// Answers every request this much later.
    package func delayAnswers(by time: Duration) {
        withCluster { _ = rd_kafka_mock_broker_set_rtt($0, 1, Int32(clamping: time.milliseconds)) }
    }
}
