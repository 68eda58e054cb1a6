internal import CLibrdkafka
internal import Synchronization

/// The client and its deliveries; the thread that reads its event queue keeps it alive.
final class ProducerCore: Sendable {
    struct State {
        /// Nil once the thread is about to end the client.
        var client: Handle?
        var queue: Handle?
        var deliveries = Deliveries()
        /// Kept, because they hold the metadata that a warm start is for.
        var topics: [Handle] = []
        var isClosing = false
        var isStopping = false
        var idle: [OneShot<Bool>] = []
    }

    let client: Handle
    let queue: Handle
    let log: ClientLog
    let state: Mutex<State>
    let stopped = OneShot<Bool>()

    init(configuration: ClientConfiguration, clientID: String) throws(KafkaError) {
        let handle = try NativeConfiguration.makeClient(
            RD_KAFKA_PRODUCER, properties: configuration.properties(for: .producer, clientID: clientID),
            events: RD_KAFKA_EVENT_DR | RD_KAFKA_EVENT_ERROR | RD_KAFKA_EVENT_LOG)
        guard let queue = rd_kafka_queue_get_main(handle) else {
            rd_kafka_destroy(handle)
            throw KafkaError(code: .configuration, message: "the client has no queue")
        }
        client = Handle(handle)
        self.queue = Handle(queue)
        log = ClientLog(clientID: clientID)
        state = Mutex(State(client: client, queue: self.queue))
    }

    /// Opens a batch.
    func begin() throws(KafkaError) -> UInt {
        let batch = state.withLock { state in
            state.isClosing || state.isStopping ? nil : state.deliveries.begin()
        }
        guard let batch else { throw .closed }
        return batch
    }

    /// Hands a record over; waits for room where there is none.
    func produce(_ record: OutgoingRecord, in batch: UInt) async -> KafkaError? {
        while true {
            switch tryToProduce(record, in: batch) {
            case .done: return nil
            case .failed(let error): return error
            case .full: break
            }
            let refusal = await withCheckedContinuation { waiter in
                let wake = state.withLock { $0.deliveries.waitForRoom(batch, waiter) }
                wake?.waiter.resume(returning: wake?.error)
            }
            if let refusal { return refusal }
        }
    }

    /// Waits for the batch's reports and ends the batch.
    func reports(of batch: UInt) async -> KafkaError? {
        await withCheckedContinuation { waiter in
            let wake = state.withLock { $0.deliveries.waitForReports(batch, waiter) }
            wake?.waiter.resume(returning: wake?.error)
            if wake != nil { settle() }
        }
    }

    var inFlight: Int { state.withLock(\.deliveries.inFlight) }

    func cancel(_ batch: UInt) {
        let wake = state.withLock { $0.deliveries.cancel(batch) }
        wake?.waiter.resume(returning: wake?.error)
    }

    /// Fails what is left and lets the thread end.
    func stop() {
        let wakes = state.withLock { state in
            state.isStopping = true
            if let queue = state.queue { rd_kafka_queue_yield(queue.pointer) }
            return state.deliveries.fail(.closed)
        }
        for wake in wakes { wake.waiter.resume(returning: wake.error) }
    }

    func close(deadline: Duration) async {
        let end = ContinuousClock.now + deadline
        state.withLock { $0.isClosing = true }
        let core = self
        _ = try? await NativeThread.run { core.flush(deadline) }
        _ = await idle().value(within: max(end - .now, .zero))
        stop()
        _ = await stopped.value(within: .seconds(5))
    }

    /// Sends at once what linger still holds back; the thread goes on taking reports.
    private func flush(_ deadline: Duration) {
        guard !state.withLock(\.isStopping) else { return }
        _ = rd_kafka_flush(client.pointer, Int32(clamping: deadline.milliseconds))
    }

    private func idle() -> OneShot<Bool> {
        let idle = OneShot<Bool>()
        let isIdle = state.withLock { state in
            if !state.deliveries.isIdle { state.idle.append(idle) }
            return state.deliveries.isIdle
        }
        if isIdle { idle.fulfill(true) }
        return idle
    }

    /// Wakes who waits for the end of all deliveries, if it has come.
    func settle() {
        let idle = state.withLock { state in
            guard state.deliveries.isIdle else { return [OneShot<Bool>]() }
            defer { state.idle = [] }
            return state.idle
        }
        for waiter in idle { waiter.fulfill(true) }
    }
}
