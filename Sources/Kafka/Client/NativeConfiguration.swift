internal import CLibrdkafka

/// Makes librdkafka clients out of properties.
enum NativeConfiguration {
    /// Makes a client.
    ///
    /// - Throws: `configuration` with librdkafka's words, which name the property.
    static func makeClient(
        _ type: rd_kafka_type_t, properties: [String: String], events: Int32
    ) throws(KafkaError) -> OpaquePointer {
        guard let configuration = rd_kafka_conf_new() else {
            throw KafkaError(code: .configuration, message: "no memory for a configuration")
        }
        for (name, value) in properties {
            let (status, text) = ErrorText.collect {
                rd_kafka_conf_set(configuration, name, value, $0, $1)
            }
            guard status == RD_KAFKA_CONF_OK else {
                rd_kafka_conf_destroy(configuration)
                throw KafkaError(code: .configuration, message: text)
            }
        }
        rd_kafka_conf_set_events(configuration, events)
        // While a client ends, its lines go past the queue, and librdkafka would print them.
        rd_kafka_conf_set_log_cb(configuration) { _, _, _, _ in }
        let (client, text) = ErrorText.collect { rd_kafka_new(type, configuration, $0, $1) }
        guard let client else {
            rd_kafka_conf_destroy(configuration)
            throw KafkaError(code: .configuration, message: text)
        }
        if properties["log.queue"] == "true" {
            rd_kafka_set_log_queue(client, nil)
        }
        return client
    }

    /// Whether a property exists and takes this value.
    static func accepts(_ property: String, value: String) -> Bool {
        guard let configuration = rd_kafka_conf_new() else { return false }
        defer { rd_kafka_conf_destroy(configuration) }
        let (status, _) = ErrorText.collect {
            rd_kafka_conf_set(configuration, property, value, $0, $1)
        }
        return status == RD_KAFKA_CONF_OK
    }
}
