internal import CLibrdkafka
internal import Synchronization

/// Wakes the consumer's thread, wherever it waits; does nothing once the thread has ended.
final class Waker: Sendable {
    private let queues: Mutex<[Handle]>

    init(_ queues: [Handle]) {
        self.queues = Mutex(queues)
    }

    /// A wake-up is remembered: a wait that begins later returns at once.
    func wake() {
        queues.withLock { queues in
            for queue in queues { rd_kafka_queue_yield(queue.pointer) }
        }
    }

    func invalidate() {
        queues.withLock { $0 = [] }
    }
}
