internal import CLibrdkafka
internal import Synchronization

extension ConsumerCore {
    func start() throws(KafkaError) {
        do throws(KafkaError) {
            try NativeThread.start {
                var reading = Reading(core: self)
                reading.run()
                self.endClient(isClosed: reading.isClosed)
            }
        } catch {
            endClient(isClosed: false)
            throw error
        }
    }

    /// Takes the client away from everyone, then frees it.
    private func endClient(isClosed: Bool) {
        state.withLock { state in
            state.client = nil
            state.positions = [:]
            state.committed = [:]
        }
        waker.invalidate()
        buffer.finish()
        started.fulfill(.failure(.closed))
        if !isClosed {
            // A rebalance that nobody answers any more would keep the client's thread busy for ever.
            _ = rd_kafka_assign(client.pointer, nil)
            // What comes now may take as long as the broker lets it.
            stopped.fulfill(true)
        }
        rd_kafka_queue_destroy(pauseQueue.pointer)
        rd_kafka_queue_destroy(queue.pointer)
        // Closing again would wait for a group that has not let go within the deadline.
        rd_kafka_destroy_flags(client.pointer, isClosed ? 0 : RD_KAFKA_DESTROY_F_NO_CONSUMER_CLOSE)
        stopped.fulfill(true)
    }
}
