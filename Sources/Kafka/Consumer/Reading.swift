internal import CLibrdkafka
internal import Synchronization

/// The consumer's thread: takes what comes, answers the group, keeps the reader's buffer small.
///
/// All of it runs on that thread alone.
struct Reading {
    let core: ConsumerCore
    var batch: [Record] = []
    var assigned: [TopicPartition] = []
    /// The next offset of each partition; what lies before has been handed over already.
    var next: [TopicPartition: Int64] = [:]
    var isPaused = false {
        didSet { core.state.withLock { $0.isPaused = isPaused } }
    }
    var isClosed = false

    private var client: OpaquePointer { core.client.pointer }
    private var queue: OpaquePointer { core.queue.pointer }

    init(core: ConsumerCore) {
        self.core = core
    }

    mutating func run() {
        begin()
        while core.end == nil {
            if core.buffer.hasRoom() {
                resume()
                fill()
            } else if isPaused {
                // Paused partitions bring no records; the group still needs answers.
                take(rd_kafka_queue_poll(queue, 1_000))
                deliver()
            } else {
                waitForRoom()
            }
        }
        close()
    }

    /// Polls until nothing is left or the batch is full, and hands the batch over.
    private mutating func fill() {
        var wait: Int32 = 1_000
        while batch.count < ConsumerCore.batchLimit, let event = rd_kafka_queue_poll(queue, wait) {
            take(event)
            wait = 0
        }
        deliver()
    }

    mutating func deliver() {
        guard !batch.isEmpty else { return }
        core.buffer.push(.records(batch))
        batch = []
    }

    /// Leaves the records with librdkafka for a while; pausing would throw its prefetched ones away.
    private mutating func waitForRoom() {
        let end = ContinuousClock.now + .seconds(1)
        while core.end == nil, !core.buffer.hasRoom() {
            let rest = end - .now
            guard rest > .zero else { return pause() }
            sleep(rest)
        }
    }

    /// Waits for a wake-up, and no longer than this.
    func sleep(_ time: Duration) {
        let event = rd_kafka_queue_poll(core.pauseQueue.pointer, Int32(clamping: time.milliseconds + 1))
        if let event { rd_kafka_event_destroy(event) }
    }

    private mutating func pause() {
        guard let list = PartitionList(assigned.map { ($0, 0) }) else { return }
        _ = rd_kafka_pause_partitions(client, list.pointer)
        isPaused = true
    }

    mutating func resume() {
        guard isPaused else { return }
        isPaused = false
        guard let list = PartitionList(assigned.map { ($0, 0) }) else { return }
        _ = rd_kafka_resume_partitions(client, list.pointer)
    }

    /// Takes an event and frees it.
    mutating func take(_ event: OpaquePointer?) {
        guard let event else { return }
        defer { rd_kafka_event_destroy(event) }
        switch rd_kafka_event_type(event) {
        case RD_KAFKA_EVENT_FETCH:
            while let message = rd_kafka_event_message_next(event) { take(message) }
        case RD_KAFKA_EVENT_REBALANCE:
            rebalance(event)
        case RD_KAFKA_EVENT_OFFSET_COMMIT:
            committed(event)
        case RD_KAFKA_EVENT_ERROR:
            core.buffer.push(.failure(failure(of: event)))
        case RD_KAFKA_EVENT_LOG:
            core.log.take(event)
        default:
            break
        }
    }

    private mutating func take(_ message: UnsafePointer<rd_kafka_message_t>) {
        let code = message.pointee.err
        guard code == RD_KAFKA_RESP_ERR_NO_ERROR else {
            guard code != RD_KAFKA_RESP_ERR__PARTITION_EOF else { return }
            let text = rd_kafka_message_errstr(message).map { String(cString: $0) }
            core.buffer.push(.failure(KafkaError(code, text)))
            return
        }
        let record = Record(copying: message)
        let partition = record.topicPartition
        if let expected = next[partition] {
            guard record.offset >= expected else { return }
        } else {
            core.state.withLock { state in
                if case .some(.none) = state.positions[partition] {
                    state.positions[partition] = .some(record.offset)
                }
            }
        }
        next[partition] = record.offset + 1
        batch.append(record)
    }

    private func failure(of event: OpaquePointer) -> KafkaError {
        if rd_kafka_event_error_is_fatal(event) != 0 { return KafkaError(fatalOf: client) }
        let text = rd_kafka_event_error_string(event).map { String(cString: $0) }
        return KafkaError(rd_kafka_event_error(event), text)
    }
}
