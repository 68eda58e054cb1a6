internal import CLibrdkafka

extension Record {
    /// Copies a message out; the C object may be freed right after.
    init(copying message: UnsafePointer<rd_kafka_message_t>) {
        let content = message.pointee
        self.init(
            topic: String(cString: rd_kafka_topic_name(content.rkt)), partition: content.partition,
            offset: content.offset, key: Self.bytes(content.key, content.key_len),
            value: Self.bytes(content.payload, content.len), headers: Self.headers(of: message),
            timestamp: Self.timestamp(of: message))
    }

    private static func bytes(_ pointer: UnsafeRawPointer?, _ count: Int) -> [UInt8]? {
        pointer.map { Array(UnsafeRawBufferPointer(start: $0, count: count)) }
    }

    private static func headers(of message: UnsafePointer<rd_kafka_message_t>) -> [Header] {
        var list: OpaquePointer?
        guard rd_kafka_message_headers(message, &list) == RD_KAFKA_RESP_ERR_NO_ERROR, let list else {
            return []
        }
        return (0..<rd_kafka_header_cnt(list)).compactMap { index in
            var name: UnsafePointer<CChar>?
            var value: UnsafeRawPointer?
            var size = 0
            let code = rd_kafka_header_get_all(list, index, &name, &value, &size)
            guard code == RD_KAFKA_RESP_ERR_NO_ERROR, let name else { return nil }
            return Header(name: String(cString: name), value: bytes(value, size))
        }
    }

    private static func timestamp(of message: UnsafePointer<rd_kafka_message_t>) -> Int64? {
        var type = RD_KAFKA_TIMESTAMP_NOT_AVAILABLE
        let milliseconds = rd_kafka_message_timestamp(message, &type)
        return type == RD_KAFKA_TIMESTAMP_NOT_AVAILABLE || milliseconds < 0 ? nil : milliseconds
    }
}
