/// A record as the broker holds it.
package struct Record: Hashable, Sendable {
    package let topic: String
    package let partition: Int32
    package let offset: Int64
    package let key: [UInt8]?
    /// Nil for a tombstone.
    package let value: [UInt8]?
    package let headers: [Header]
    /// Milliseconds since 1970; nil where the broker keeps none.
    package let timestamp: Int64?

    package init(
        topic: String, partition: Int32, offset: Int64, key: [UInt8]?, value: [UInt8]?,
        headers: [Header] = [], timestamp: Int64? = nil
    ) {
        self.topic = topic
        self.partition = partition
        self.offset = offset
        self.key = key
        self.value = value
        self.headers = headers
        self.timestamp = timestamp
    }

    package var topicPartition: TopicPartition {
        TopicPartition(topic: topic, partition: partition)
    }
}
