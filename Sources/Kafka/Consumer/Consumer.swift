internal import Synchronization

/// Reads records, on a thread of its own.
///
/// A group's member must read `events` to the end: a revocation waits for it, until the deadline.
package final class Consumer: Sendable {
    /// What happens, for a single reader.
    ///
    /// When the reader lags, no more records are taken; the group goes on being answered. Cancelling the
    /// reading task ends the stream for good.
    package let events: AsyncStream<ConsumerEvent>

    private let core: ConsumerCore

    /// Makes the client, starts its thread and subscribes; the brokers need not be there yet.
    ///
    /// - Throws: `configuration` for a bad property.
    package init(
        configuration: ClientConfiguration, clientID: String, subscription: Subscription,
        revocationDeadline: Duration = .seconds(5)
    ) throws(KafkaError) {
        core = try ConsumerCore(
            configuration: configuration, clientID: clientID, subscription: subscription,
            revocationDeadline: revocationDeadline)
        let buffer = core.buffer
        events = AsyncStream {
            await buffer.next()
        } onCancel: {
            buffer.abandon()
        }
        try core.start()
    }

    deinit {
        core.stop(deadline: .zero)
    }

    /// Returns when a tail's start positions are fixed, so that nothing written afterwards is missed.
    ///
    /// Waits as long as brokers or topics aren't there. A group's member returns at once.
    ///
    /// - Throws: `closed`, `cancelled`, or why the partitions can't be read.
    package func started() async throws(KafkaError) {
        guard let result = await core.started.value(within: nil) else { throw .cancelled }
        try result.get()
    }

    /// Notes the next offsets to read, to be committed within a second.
    ///
    /// Partitions that aren't assigned are ignored.
    package func store(_ next: [TopicPartition: Int64]) {
        core.store(next)
    }

    /// Lets records come or leaves them at the broker; assignments and revocations come all the same.
    ///
    /// A few that were fetched already may still come.
    package func setIntake(open: Bool) {
        core.buffer.setOpen(open)
    }

    /// How many records of each assigned partition are not yet stored, where that is known.
    package func lag() -> [TopicPartition: Int64] {
        core.lag()
    }

    /// The offsets that the broker has acknowledged, of the assigned partitions that were committed.
    package var committed: [TopicPartition: Int64] { core.state.withLock(\.committed) }

    /// Whether the reader lags so much that no more records are fetched.
    package var isPaused: Bool { core.state.withLock(\.isPaused) }

    /// Revokes through `events`, commits what is stored, leaves the group and finishes `events`.
    package func close(deadline: Duration) async {
        await core.close(deadline: deadline)
    }
}
