internal import CLibrdkafka
internal import Synchronization

/// What became of an attempt to hand a record over.
enum HandOver {
    case done
    case full
    case failed(KafkaError)
}

extension ProducerCore {
    func tryToProduce(_ record: OutgoingRecord, in batch: UInt) -> HandOver {
        state.withLock { state in
            if let refusal = state.deliveries.refusal(of: batch) { return .failed(refusal) }
            guard let client = state.client else { return .failed(.closed) }
            let code = Self.produce(record, batch: batch, client: client.pointer)
            switch code {
            case RD_KAFKA_RESP_ERR_NO_ERROR:
                state.deliveries.produced(batch)
                return .done
            case RD_KAFKA_RESP_ERR__QUEUE_FULL where state.deliveries.inFlight > 0:
                return .full
            case RD_KAFKA_RESP_ERR__FATAL:
                return .failed(KafkaError(fatalOf: client.pointer))
            default:
                return .failed(KafkaError(code))
            }
        }
    }

    private static func produce(
        _ record: OutgoingRecord, batch: UInt, client: OpaquePointer
    ) -> rd_kafka_resp_err_t {
        let headers = headers(of: record)
        let code = withBytes(of: record.key) { key, keySize in
            withBytes(of: record.value) { value, valueSize in
                cie_kafka_produce(
                    client, record.topic, key, keySize, value, valueSize, headers,
                    UnsafeMutableRawPointer(bitPattern: batch))
            }
        }
        if code != RD_KAFKA_RESP_ERR_NO_ERROR, let headers { rd_kafka_headers_destroy(headers) }
        return code
    }

    /// Becomes librdkafka's once the record is accepted.
    private static func headers(of record: OutgoingRecord) -> OpaquePointer? {
        guard !record.headers.isEmpty, let list = rd_kafka_headers_new(record.headers.count) else {
            return nil
        }
        for header in record.headers {
            _ = withBytes(of: header.value) { value, size in
                rd_kafka_header_add(list, header.name, -1, value, size)
            }
        }
        return list
    }

    /// A null pointer for nil, and one that isn't null for no bytes: they are different things.
    private static func withBytes<Result>(
        of bytes: [UInt8]?, _ body: (UnsafeRawPointer?, Int) -> Result
    ) -> Result {
        guard let bytes else { return body(nil, 0) }
        guard bytes.isEmpty else {
            return bytes.withUnsafeBytes { body($0.baseAddress, $0.count) }
        }
        return withUnsafeBytes(of: UInt8(0)) { body($0.baseAddress, 0) }
    }

    /// Blocks until the topic's metadata are there.
    func warm(_ name: String) throws(KafkaError) {
        guard !state.withLock({ $0.isClosing || $0.isStopping }) else { throw .closed }
        guard let topic = rd_kafka_topic_new(client.pointer, name, nil) else {
            throw KafkaError(rd_kafka_last_error())
        }
        var metadata: UnsafePointer<rd_kafka_metadata>?
        let code = rd_kafka_metadata(client.pointer, 0, topic, &metadata, 10_000)
        if let metadata { rd_kafka_metadata_destroy(metadata) }
        let handle = Handle(topic)
        let isKept = state.withLock { state in
            guard state.client != nil else { return false }
            state.topics.append(handle)
            return true
        }
        if !isKept { rd_kafka_topic_destroy(topic) }
        guard code == RD_KAFKA_RESP_ERR_NO_ERROR else { throw KafkaError(code) }
    }
}
