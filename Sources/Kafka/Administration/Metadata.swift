internal import CLibrdkafka

/// What there is at the brokers.
package enum Metadata {
    /// The topics and how many partitions each has.
    ///
    /// - Throws: `transport` or `timedOut` when no broker answers in time.
    package static func topics(
        configuration: ClientConfiguration, timeout: Duration = .seconds(5)
    ) async throws(KafkaError) -> [String: Int] {
        try await NativeThread.run { () throws(KafkaError) in
            let client = try AdministrationClient(configuration)
            return try MetadataRequest.counts(
                client: client.handle, topic: nil, timeout: Int32(clamping: timeout.milliseconds))
        }
    }
}
