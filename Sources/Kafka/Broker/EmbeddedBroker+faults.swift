internal import CLibrdkafka

extension EmbeddedBroker {
    /// The kinds of request that a fault can be put into, by their number in Kafka's protocol.
    package enum Request: Int16, CaseIterable, Sendable {
        case produce = 0
        case fetch = 1
        case listOffsets = 2
        case metadata = 3
        case offsetCommit = 8
        case offsetFetch = 9
        case findCoordinator = 10
        case joinGroup = 11
        case heartbeat = 12
        case leaveGroup = 13
        case syncGroup = 14
        case apiVersions = 18
        case initProducerID = 22
    }

    /// Answers the next requests of a kind with these errors, one each; `transport` cuts the connection.
    package func failNext(_ request: Request, with codes: [KafkaError.Code]) {
        withCluster { cluster in
            let errors = codes.map { rd_kafka_resp_err_t(rawValue: $0.rawValue) }
            rd_kafka_mock_push_request_errors_array(cluster, request.rawValue, errors.count, errors)
        }
    }

    /// Cuts each connection at its next request, new ones at their first, until it is brought up again.
    ///
    /// The mock cluster's own way to be down closes its port and ends the process when it can't have it back at
    /// once; a child process that is just being started is enough for that.
    package func takeDown() {
        for request in Request.allCases {
            failNext(request, with: Array(repeating: .transport, count: Self.requestsWhileDown))
        }
    }

    /// Answers again.
    package func bringUp() {
        withCluster { cluster in
            for request in Request.allCases {
                rd_kafka_mock_clear_request_errors(cluster, request.rawValue)
            }
        }
    }

    /// With the usual waits between attempts enough for half an hour.
    private static let requestsWhileDown = 10_000

    /// Answers every request this much later.
    package func delayAnswers(by time: Duration) {
        withCluster { _ = rd_kafka_mock_broker_set_rtt($0, 1, Int32(clamping: time.milliseconds)) }
    }
}
