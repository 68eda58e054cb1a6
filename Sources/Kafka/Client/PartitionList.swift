internal import CLibrdkafka

/// A C list of partitions, freed with its scope: one that outlives it makes the client's end hang.
struct PartitionList: ~Copyable {
    let pointer: UnsafeMutablePointer<rd_kafka_topic_partition_list_t>

    init?(_ offsets: [(TopicPartition, Int64)]) {
        guard let list = rd_kafka_topic_partition_list_new(Int32(offsets.count)) else { return nil }
        pointer = list
        for (partition, offset) in offsets {
            let entry = rd_kafka_topic_partition_list_add(list, partition.topic, partition.partition)
            entry?.pointee.offset = offset
        }
    }

    /// Of whole topics, for a subscription.
    init?(topics: [String]) {
        guard let list = rd_kafka_topic_partition_list_new(Int32(topics.count)) else { return nil }
        pointer = list
        for topic in topics {
            _ = rd_kafka_topic_partition_list_add(list, topic, -1)
        }
    }

    deinit {
        rd_kafka_topic_partition_list_destroy(pointer)
    }

    /// The partitions that carry an offset, and which.
    static func offsets(
        of list: UnsafeMutablePointer<rd_kafka_topic_partition_list_t>?
    ) -> [(TopicPartition, Int64)] {
        guard let list, let elements = list.pointee.elems else { return [] }
        return zip(partitions(of: list), 0...).compactMap { partition, index in
            let offset = elements[index].offset
            return offset >= 0 ? (partition, offset) : nil
        }
    }

    static func partitions(
        of list: UnsafeMutablePointer<rd_kafka_topic_partition_list_t>?
    ) -> [TopicPartition] {
        guard let list, let elements = list.pointee.elems else { return [] }
        return (0..<Int(list.pointee.cnt)).map { index in
            TopicPartition(
                topic: String(cString: elements[index].topic), partition: elements[index].partition)
        }
    }
}
