internal import CLibrdkafka

/// The C objects of a request for new topics, freed with their scope.
struct TopicRequest: ~Copyable {
    private var topics: [OpaquePointer?] = []

    init(_ names: [String], partitions: Int32, replication: Int32) throws(KafkaError) {
        for name in names {
            let (topic, text) = ErrorText.collect {
                rd_kafka_NewTopic_new(name, partitions, replication, $0, $1)
            }
            guard let topic else {
                throw KafkaError(RD_KAFKA_RESP_ERR__INVALID_ARG, "\(name): \(text)")
            }
            topics.append(topic)
        }
    }

    deinit {
        for topic in topics { rd_kafka_NewTopic_destroy(topic) }
    }

    /// Sends the request and waits for the answer.
    func run(_ client: OpaquePointer, timeout: Int32) throws(KafkaError) {
        guard let queue = rd_kafka_queue_new(client),
            let options = rd_kafka_AdminOptions_new(client, RD_KAFKA_ADMIN_OP_CREATETOPICS)
        else { throw KafkaError(code: .noThread, message: "no memory for a request") }
        defer {
            rd_kafka_AdminOptions_destroy(options)
            rd_kafka_queue_destroy(queue)
        }
        let (code, text) = ErrorText.collect {
            rd_kafka_AdminOptions_set_request_timeout(options, timeout, $0, $1)
        }
        guard code == RD_KAFKA_RESP_ERR_NO_ERROR else { throw KafkaError(code, text) }
        var pointers = topics
        rd_kafka_CreateTopics(client, &pointers, pointers.count, options, queue)
        guard let event = rd_kafka_queue_poll(queue, timeout + 1_000) else {
            throw KafkaError(RD_KAFKA_RESP_ERR__TIMED_OUT)
        }
        defer { rd_kafka_event_destroy(event) }
        try check(event)
    }

    private func check(_ event: OpaquePointer) throws(KafkaError) {
        let code = rd_kafka_event_error(event)
        guard code == RD_KAFKA_RESP_ERR_NO_ERROR else {
            throw KafkaError(code, rd_kafka_event_error_string(event).map { String(cString: $0) })
        }
        var count = 0
        guard let result = rd_kafka_event_CreateTopics_result(event),
            let results = rd_kafka_CreateTopics_result_topics(result, &count)
        else { return }
        for index in 0..<count {
            let code = rd_kafka_topic_result_error(results[index])
            guard code != RD_KAFKA_RESP_ERR_NO_ERROR, code != RD_KAFKA_RESP_ERR_TOPIC_ALREADY_EXISTS
            else { continue }
            let text = rd_kafka_topic_result_error_string(results[index]).map { String(cString: $0) }
            throw KafkaError(code, text)
        }
    }
}
