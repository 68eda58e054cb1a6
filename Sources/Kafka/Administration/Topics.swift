internal import CLibrdkafka

/// Makes topics.
package enum Topics {
    /// Creates topics; those that exist are left as they are.
    ///
    /// The embedded broker has no such call: it is given its topics at its start.
    ///
    /// - Throws: The first error that isn't "already exists".
    package static func create(
        _ names: [String], partitions: Int32, replication: Int32, configuration: ClientConfiguration,
        timeout: Duration = .seconds(15)
    ) async throws(KafkaError) {
        guard !names.isEmpty else { return }
        try await NativeThread.run { () throws(KafkaError) in
            let client = try AdministrationClient(configuration)
            let request = try TopicRequest(names, partitions: partitions, replication: replication)
            try request.run(client.handle, timeout: Int32(clamping: timeout.milliseconds))
        }
    }
}
