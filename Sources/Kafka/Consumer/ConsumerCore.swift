internal import CLibrdkafka
internal import Synchronization

/// The client and what other threads may ask of it; its own thread keeps it alive.
final class ConsumerCore: Sendable {
    struct State {
        /// Nil once the thread is about to end the client.
        var client: Handle?
        /// The next offset to be finished, of each assigned partition where it is known.
        var positions: [TopicPartition: Int64?] = [:]
        /// What the broker has acknowledged, of each assigned partition where this client has committed.
        var committed: [TopicPartition: Int64] = [:]
        /// When the thread has to have ended; set by who wants it to end.
        var end: ContinuousClock.Instant?
        var isPaused = false
    }

    let client: Handle
    let queue: Handle
    /// Nothing is ever queued here: the thread waits on it for wake-ups while it takes no records.
    let pauseQueue: Handle
    let waker: Waker
    let buffer: EventBuffer
    let log: ClientLog
    let subscription: Subscription
    let revocationDeadline: Duration
    let state: Mutex<State>
    let started = OneShot<Result<Void, KafkaError>>()
    let stopped = OneShot<Bool>()

    /// A batch ends here, so that the first record need not wait for many others.
    static let batchLimit = 500
    /// How many records may wait for the reader.
    static let bufferLimit = 1_000

    init(
        configuration: ClientConfiguration, clientID: String, subscription: Subscription,
        revocationDeadline: Duration
    ) throws(KafkaError) {
        let role: ClientConfiguration.Role =
            switch subscription {
            case .group(let id, _): .group(id: id)
            // librdkafka wants a name even of those that join no group.
            case .tail: .tail(groupID: "\(clientID)-tail")
            }
        let handle = try NativeConfiguration.makeClient(
            RD_KAFKA_CONSUMER, properties: configuration.properties(for: role, clientID: clientID),
            events: RD_KAFKA_EVENT_REBALANCE | RD_KAFKA_EVENT_OFFSET_COMMIT | RD_KAFKA_EVENT_ERROR
                | RD_KAFKA_EVENT_LOG)
        rd_kafka_poll_set_consumer(handle)
        guard let queue = rd_kafka_queue_get_consumer(handle), let pause = rd_kafka_queue_new(handle)
        else {
            rd_kafka_destroy(handle)
            throw KafkaError(code: .configuration, message: "the client has no queue")
        }
        client = Handle(handle)
        self.queue = Handle(queue)
        pauseQueue = Handle(pause)
        let waker = Waker([self.queue, pauseQueue])
        self.waker = waker
        buffer = EventBuffer(limit: Self.bufferLimit) { waker.wake() }
        log = ClientLog(clientID: clientID)
        self.subscription = subscription
        self.revocationDeadline = revocationDeadline
        state = Mutex(State(client: client))
    }

    /// When the thread has to have ended; nil while it may go on.
    var end: ContinuousClock.Instant? { state.withLock(\.end) }

    func stop(deadline: Duration) {
        state.withLock { state in
            state.end = min(state.end ?? .now + deadline, .now + deadline)
        }
        waker.wake()
    }

    func close(deadline: Duration) async {
        stop(deadline: deadline)
        // The thread keeps the deadline; the rest is for librdkafka's own threads to end.
        _ = await stopped.value(within: deadline + .seconds(5))
        buffer.finish()
    }

    func store(_ next: [TopicPartition: Int64]) {
        state.withLock { state in
            let assigned = next.filter { state.positions[$0.key] != nil }
            guard let client = state.client, !assigned.isEmpty else { return }
            for (partition, offset) in assigned { state.positions[partition] = .some(offset) }
            guard case .group = subscription else { return }
            guard let list = PartitionList(assigned.map { ($0.key, $0.value) }) else { return }
            // Partitions that have just gone are refused one by one, which is right.
            _ = rd_kafka_offsets_store(client.pointer, list.pointer)
        }
    }

    func lag() -> [TopicPartition: Int64] {
        state.withLock { state in
            guard let client = state.client else { return [:] }
            var lag: [TopicPartition: Int64] = [:]
            for case (let partition, let position?) in state.positions {
                var low: Int64 = 0
                var high: Int64 = 0
                let code = rd_kafka_get_watermark_offsets(
                    client.pointer, partition.topic, partition.partition, &low, &high)
                guard code == RD_KAFKA_RESP_ERR_NO_ERROR, high >= 0 else { continue }
                lag[partition] = max(high - max(position, low), 0)
            }
            return lag
        }
    }
}
