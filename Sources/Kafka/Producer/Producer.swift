/// Writes records, and knows what became of each.
///
/// Idempotent: the broker keeps the order of a partition and drops what librdkafka sends twice.
package final class Producer: Sendable {
    private let core: ProducerCore

    /// Makes the client and starts its thread; the brokers need not be there yet.
    ///
    /// - Throws: `configuration` for a bad property.
    package init(configuration: ClientConfiguration, clientID: String) throws(KafkaError) {
        core = try ProducerCore(configuration: configuration, clientID: clientID)
        try core.start()
    }

    deinit {
        core.stop()
    }

    /// Writes a record; returns once the broker has acknowledged it.
    ///
    /// Waits while the queue is full. Cancelling ends the waiting; the record may still arrive.
    ///
    /// - Throws: The delivery's error, `closed` or `cancelled`.
    package func send(_ record: OutgoingRecord) async throws(KafkaError) {
        try await send(contentsOf: CollectionOfOne(record))
    }

    /// Writes records in order; returns once all are acknowledged.
    ///
    /// - Throws: The first error; other records of the call may have been written.
    package func send(contentsOf records: [OutgoingRecord]) async throws(KafkaError) {
        try await send(contentsOf: records[...])
    }

    private func send(
        contentsOf records: some Collection<OutgoingRecord>
    ) async throws(KafkaError) {
        let core = core
        let batch = try core.begin()
        let failure = await withTaskCancellationHandler {
            var failure: KafkaError?
            for record in records {
                failure = await core.produce(record, in: batch)
                guard failure == nil else { break }
            }
            return await core.reports(of: batch) ?? failure
        } onCancel: {
            core.cancel(batch)
        }
        if let failure { throw failure }
    }

    /// Fetches the topics' metadata, so that the first record isn't slow.
    package func warm(topics: [String]) async throws(KafkaError) {
        let core = core
        try await NativeThread.run { () throws(KafkaError) in
            for topic in topics { try core.warm(topic) }
        }
    }

    /// How many records have been handed over and not yet reported.
    package var inFlight: Int { core.inFlight }

    /// Takes no further record, waits for the reports of those taken, then ends the client.
    ///
    /// What has no report at the deadline fails with `closed`.
    package func close(deadline: Duration) async {
        await core.close(deadline: deadline)
    }
}
