internal import CLibrdkafka

/// A client for a question or two; ends with its scope, so only on threads that may block.
struct AdministrationClient: ~Copyable {
    let handle: OpaquePointer

    init(_ configuration: ClientConfiguration) throws(KafkaError) {
        var properties = configuration.properties(for: .administration, clientID: "cie-admin")
        // Nobody reads this client's queue.
        properties["log.queue"] = "false"
        properties["log_level"] = "0"
        handle = try NativeConfiguration.makeClient(
            RD_KAFKA_PRODUCER, properties: properties, events: 0)
    }

    deinit {
        rd_kafka_destroy(handle)
    }
}
