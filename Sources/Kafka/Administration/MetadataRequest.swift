internal import CLibrdkafka

/// Blocking metadata requests on a client that is there already.
enum MetadataRequest {
    /// How many partitions a topic has.
    static func partitions(
        of topic: String, client: OpaquePointer, timeout: Int32 = 5_000
    ) throws(KafkaError) -> Int32 {
        guard let handle = rd_kafka_topic_new(client, topic, nil) else {
            throw KafkaError(rd_kafka_last_error())
        }
        defer { rd_kafka_topic_destroy(handle) }
        let counts = try counts(client: client, topic: handle, timeout: timeout)
        guard let count = counts[topic], count > 0 else {
            throw KafkaError(RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART, "there is no topic \(topic)")
        }
        return Int32(clamping: count)
    }

    /// The partitions of a topic, or of all where it is nil; topics in error are left out.
    static func counts(
        client: OpaquePointer, topic: OpaquePointer?, timeout: Int32
    ) throws(KafkaError) -> [String: Int] {
        var metadata: UnsafePointer<rd_kafka_metadata>?
        let code = rd_kafka_metadata(client, topic == nil ? 1 : 0, topic, &metadata, timeout)
        guard code == RD_KAFKA_RESP_ERR_NO_ERROR, let metadata else { throw KafkaError(code) }
        defer { rd_kafka_metadata_destroy(metadata) }
        var counts: [String: Int] = [:]
        for index in 0..<Int(metadata.pointee.topic_cnt) {
            let entry = metadata.pointee.topics[index]
            guard entry.err == RD_KAFKA_RESP_ERR_NO_ERROR, let name = entry.topic else { continue }
            counts[String(cString: name)] = Int(entry.partition_cnt)
        }
        return counts
    }
}
