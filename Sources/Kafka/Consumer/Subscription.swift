/// What a consumer reads.
package enum Subscription: Hashable, Sendable {
    /// A member's share of the partitions; progress is kept at the broker.
    case group(id: String, topics: [String])
    /// Every partition, without a group and without a memory.
    case tail(topics: [String], from: TailStart)
}

/// Where a tail begins.
package enum TailStart: Hashable, Sendable {
    case beginning
    /// At what is written from now on.
    case end
}
