internal import Kafka

/// One record on its way through a stage.
struct Work: Sendable {
    /// Unique in the process.
    let id: UInt64
    let record: Record
    /// The assignment under which the record arrived; after a rebalance its offset is not ours to store.
    let generation: Int

    var lane: Lane { Lane(partition: record.topicPartition, key: record.key) }
}
