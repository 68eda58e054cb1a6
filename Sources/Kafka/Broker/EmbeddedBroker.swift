internal import CLibrdkafka
internal import Synchronization

/// A broker in this process: librdkafka's mock cluster, on a TCP port of the loopback interface.
///
/// Any Kafka client can use it. It keeps 5 MiB a partition, in memory, and forgets the oldest.
package final class EmbeddedBroker: Sendable {
    private struct Cluster {
        let client: Handle
        let cluster: Handle
    }

    package let bootstrapServers: String

    private let cluster: Mutex<Cluster?>

    /// Starts the broker with these topics.
    package init(topics: [String], partitions: Int32 = 12) throws(KafkaError) {
        let client = try NativeConfiguration.makeClient(
            RD_KAFKA_PRODUCER, properties: ["client.id": "cie-embedded-broker", "log_level": "0"],
            events: 0)
        guard let cluster = rd_kafka_mock_cluster_new(client, 1) else {
            rd_kafka_destroy(client)
            throw KafkaError(code: .configuration, message: "the embedded broker could not be started")
        }
        for topic in topics {
            let code = rd_kafka_mock_topic_create(cluster, topic, partitions, 1)
            guard code == RD_KAFKA_RESP_ERR_NO_ERROR else {
                rd_kafka_mock_cluster_destroy(cluster)
                rd_kafka_destroy(client)
                throw KafkaError(code, "the topic \(topic) could not be created")
            }
        }
        bootstrapServers = String(cString: rd_kafka_mock_cluster_bootstraps(cluster))
        self.cluster = Mutex(Cluster(client: Handle(client), cluster: Handle(cluster)))
    }

    deinit {
        guard let cluster = take() else { return }
        // Elsewhere, because ending it waits for its threads; without a thread it stays until the process ends.
        try? NativeThread.start { Self.end(cluster) }
    }

    /// Ends the broker; blocks for some milliseconds.
    package func stop() {
        if let cluster = take() { Self.end(cluster) }
    }

    /// Runs a call on the running cluster.
    func withCluster(_ body: (OpaquePointer) -> Void) {
        cluster.withLock { cluster in
            if let cluster { body(cluster.cluster.pointer) }
        }
    }

    private func take() -> Cluster? {
        cluster.withLock { cluster in
            defer { cluster = nil }
            return cluster
        }
    }

    private static func end(_ cluster: Cluster) {
        rd_kafka_mock_cluster_destroy(cluster.cluster.pointer)
        rd_kafka_destroy(cluster.client.pointer)
    }
}
