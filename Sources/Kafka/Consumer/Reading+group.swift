internal import CLibrdkafka
internal import Synchronization

extension Reading {
    /// Answers a rebalance; every one must be, or the client never ends.
    mutating func rebalance(_ event: OpaquePointer) {
        let list = rd_kafka_event_topic_partition_list(event)
        let partitions = PartitionList.partitions(of: list)
        if rd_kafka_event_error(event) == RD_KAFKA_RESP_ERR__ASSIGN_PARTITIONS, core.end == nil {
            deliver()
            accept(partitions)
            answer(list)
        } else {
            giveUp(partitions)
            answer(nil)
        }
    }

    mutating func accept(_ partitions: [TopicPartition]) {
        assigned = partitions
        next = [:]
        core.state.withLock { state in
            state.positions = Dictionary(uniqueKeysWithValues: partitions.map { ($0, nil) })
        }
        core.buffer.push(.assigned(partitions))
    }

    /// Lets the reader finish, until the deadline; the commit of what it has stored goes with the answer.
    mutating func giveUp(_ partitions: [TopicPartition]) {
        guard !assigned.isEmpty else { return }
        resume()
        batch = []
        core.buffer.discard(Set(partitions))
        let revocation = Revocation(isLost: rd_kafka_assignment_lost(core.client.pointer) != 0) {
            [waker = core.waker] in waker.wake()
        }
        core.buffer.push(.revoked(partitions, revocation))
        // Nobody takes over from a tail, and it commits nothing.
        guard case .group = core.subscription else { return forget() }
        let deadline = ContinuousClock.now + core.revocationDeadline
        while !revocation.isComplete, !core.buffer.isAbandoned {
            let rest = min(deadline, core.end ?? deadline) - .now
            guard rest > .zero else { break }
            sleep(rest)
        }
        forget()
    }

    private mutating func forget() {
        assigned = []
        next = [:]
        core.state.withLock { state in
            state.positions = [:]
            state.committed = [:]
        }
    }

    private func answer(_ list: UnsafeMutablePointer<rd_kafka_topic_partition_list_t>?) {
        let code = rd_kafka_assign(core.client.pointer, list)
        guard code != RD_KAFKA_RESP_ERR_NO_ERROR else { return }
        core.buffer.push(.failure(KafkaError(code)))
    }

    /// Notes a commit's outcome; one that failed is tried again with the next, or the records come again.
    func committed(_ event: OpaquePointer) {
        let code = rd_kafka_event_error(event)
        guard code != RD_KAFKA_RESP_ERR__NO_OFFSET else { return }
        guard code == RD_KAFKA_RESP_ERR_NO_ERROR else {
            let reason = String(cString: rd_kafka_err2str(code))
            core.buffer.push(.failure(KafkaError(code, "offsets were not committed: \(reason)")))
            return
        }
        let offsets = PartitionList.offsets(of: rd_kafka_event_topic_partition_list(event))
        core.state.withLock { state in
            for (partition, offset) in offsets where state.positions[partition] != nil {
                state.committed[partition] = offset
            }
        }
    }

    /// Gives everything up, and leaves the group if there is one.
    mutating func close() {
        switch core.subscription {
        case .tail:
            giveUp(assigned)
            _ = rd_kafka_assign(core.client.pointer, nil)
            isClosed = true
        case .group:
            if let error = rd_kafka_consumer_close_queue(core.client.pointer, core.queue.pointer) {
                core.buffer.push(.failure(KafkaError(consuming: error)))
                return
            }
            while let end = core.end, rd_kafka_consumer_closed(core.client.pointer) == 0 {
                let rest = end - .now
                guard rest > .zero else { return }
                take(rd_kafka_queue_poll(core.queue.pointer, Int32(clamping: rest.milliseconds + 1)))
                batch = []
            }
            isClosed = true
        }
    }
}
