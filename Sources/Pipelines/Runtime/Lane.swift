internal import Kafka

/// What must stay in order: the records of one key in one partition.
struct Lane: Hashable, Sendable {
    let partition: TopicPartition
    let key: [UInt8]?
}
