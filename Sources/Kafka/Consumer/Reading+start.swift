internal import CLibrdkafka
internal import Synchronization

extension Reading {
    /// Joins the group, or fixes the positions of a tail.
    mutating func begin() {
        switch core.subscription {
        case .group(_, let topics):
            guard let list = PartitionList(topics: topics) else { return }
            let code = rd_kafka_subscribe(core.client.pointer, list.pointer)
            if code != RD_KAFKA_RESP_ERR_NO_ERROR { core.buffer.push(.failure(KafkaError(code))) }
            core.started.fulfill(.success(()))
        case .tail(let topics, let start):
            tail(topics, from: start)
        }
    }

    /// Tries until the brokers answer: a tail that begins late would miss records.
    private mutating func tail(_ topics: [String], from start: TailStart) {
        var lastCode: KafkaError.Code?
        while core.end == nil {
            do throws(KafkaError) {
                let positions = try positions(of: topics, from: start)
                guard let list = PartitionList(positions) else { return }
                accept(positions.map(\.0))
                let code = rd_kafka_assign(core.client.pointer, list.pointer)
                guard code == RD_KAFKA_RESP_ERR_NO_ERROR else { throw KafkaError(code) }
                core.started.fulfill(.success(()))
                return
            } catch {
                if !error.isRetriable {
                    core.buffer.push(.failure(error))
                    core.started.fulfill(.failure(error))
                    return
                }
                if lastCode != error.code { core.buffer.push(.failure(error)) }
                lastCode = error.code
                sleep(.milliseconds(200))
            }
        }
    }

    private func positions(
        of topics: [String], from start: TailStart
    ) throws(KafkaError) -> [(TopicPartition, Int64)] {
        var positions: [(TopicPartition, Int64)] = []
        for topic in topics {
            let count = try MetadataRequest.partitions(of: topic, client: core.client.pointer)
            for partition in 0..<count {
                let bounds = try watermarks(of: topic, partition)
                let offset = start == .beginning ? bounds.low : bounds.high
                positions.append((TopicPartition(topic: topic, partition: partition), offset))
            }
        }
        return positions
    }

    private func watermarks(
        of topic: String, _ partition: Int32
    ) throws(KafkaError) -> (low: Int64, high: Int64) {
        var low: Int64 = 0
        var high: Int64 = 0
        let code = rd_kafka_query_watermark_offsets(
            core.client.pointer, topic, partition, &low, &high, 5_000)
        guard code == RD_KAFKA_RESP_ERR_NO_ERROR else { throw KafkaError(code) }
        return (low, high)
    }
}
