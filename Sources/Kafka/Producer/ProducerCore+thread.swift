internal import CLibrdkafka
internal import Synchronization

extension ProducerCore {
    func start() throws(KafkaError) {
        do throws(KafkaError) {
            try NativeThread.start { self.run() }
        } catch {
            end()
            throw error
        }
    }

    private func run() {
        while !state.withLock(\.isStopping) {
            take(rd_kafka_queue_poll(queue.pointer, -1))
        }
        _ = rd_kafka_purge(client.pointer, RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT)
        while let event = rd_kafka_queue_poll(queue.pointer, 0) { take(event) }
        end()
    }

    /// Takes the client away from everyone, then frees it.
    private func end() {
        let topics = state.withLock { state in
            state.client = nil
            state.queue = nil
            defer { state.topics = [] }
            return state.topics
        }
        for topic in topics { rd_kafka_topic_destroy(topic.pointer) }
        rd_kafka_queue_destroy(queue.pointer)
        rd_kafka_destroy(client.pointer)
        stopped.fulfill(true)
    }

    private func take(_ event: OpaquePointer?) {
        guard let event else { return }
        switch rd_kafka_event_type(event) {
        case RD_KAFKA_EVENT_DR:
            let reports = Self.reports(in: event)
            // Before anyone is told that there is room: the records count until the event is freed.
            rd_kafka_event_destroy(event)
            let wakes = state.withLock { $0.deliveries.report(reports) }
            for wake in wakes { wake.waiter.resume(returning: wake.error) }
            settle()
            return
        case RD_KAFKA_EVENT_ERROR where rd_kafka_event_error_is_fatal(event) != 0:
            let wakes = state.withLock { $0.deliveries.fail(KafkaError(fatalOf: client.pointer)) }
            for wake in wakes { wake.waiter.resume(returning: wake.error) }
        case RD_KAFKA_EVENT_LOG:
            log.take(event)
        default:
            break
        }
        rd_kafka_event_destroy(event)
    }

    private static func reports(in event: OpaquePointer) -> [(batch: UInt, error: KafkaError?)] {
        var reports: [(batch: UInt, error: KafkaError?)] = []
        reports.reserveCapacity(rd_kafka_event_message_count(event))
        while let message = rd_kafka_event_message_next(event) {
            let code = message.pointee.err
            let error = code == RD_KAFKA_RESP_ERR_NO_ERROR ? nil : KafkaError(code)
            reports.append((UInt(bitPattern: message.pointee._private), error))
        }
        return reports
    }
}
