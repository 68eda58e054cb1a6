package import Events
internal import Kafka
package import Logging
internal import Synchronization

/// One event in the hands of a stage, with the means to answer it.
package struct Delivery: Sendable {
    package let attributes: EventAttributes
    package let topic: Topic
    /// This stage's span; every event published continues it.
    package let trace: TraceContext
    /// Carries the trace, the event and its key.
    package let logger: Logger
    /// When the broker got the event.
    package let receivedAt: Timestamp

    let stage: String
    let value: [UInt8]
    let headers: [EventHeader]
    let outputs: OutputCounter
    let follower: @Sendable () async -> Upcoming?
    let send: @Sendable ([OutgoingRecord]) async throws -> Void

    /// Reads the event's data.
    ///
    /// - Throws: `EventError` when the data is not what the type promises: let it through, it makes a dead letter.
    package func decode<Payload: EventPayload>(_ type: Payload.Type) throws -> Payload {
        try EventCoding.data(type, of: value, headers: headers)
    }

    /// Looks for the event that comes next under the same key: it waits in this process, or has not come yet.
    ///
    /// Its turn is after this one; whoever owns the partition by then will have it.
    ///
    /// - Parameter window: How long to wait for it; zero only looks.
    /// - Returns: Nil when none came, when it can't be read, and when the task was cancelled.
    package func follower(within window: Duration = .zero) async -> Upcoming? {
        let deadline = ContinuousClock.now.advanced(by: window)
        while true {
            if let upcoming = await follower() { return upcoming }
            guard ContinuousClock.now < deadline, !Task.isCancelled else { return nil }
            try? await Task.sleep(for: .milliseconds(20))
        }
    }

    /// The id that the next `publish` will give its event.
    package func nextID() -> String {
        EventID.derived(from: attributes, stage: stage, index: outputs.peek())
    }

    /// Publishes an event that follows from this one, and returns when the broker has it.
    ///
    /// Its id is derived from this event, the stage and how many were published before, so that a second
    /// delivery publishes the same ids.
    package func publish<Payload: EventPayload>(_ payload: Payload) async throws {
        let id = EventID.derived(from: attributes, stage: stage, index: outputs.next())
        try await publish(payload, id: id)
    }

    /// Publishes an event under an id of the caller's, and returns when the broker has it.
    package func publish<Payload: EventPayload>(_ payload: Payload, id: String) async throws {
        try await publish(contentsOf: [Output(payload, id: id)])
    }

    /// Publishes events in order, without waiting between them, and returns when the broker has them all.
    ///
    /// - Throws: The first error; others of the events may be out.
    package func publish(contentsOf outputs: [Output]) async throws {
        try await send(outputs.map { try record(of: $0.payload, id: $0.id) })
    }

    private func record(of payload: some EventPayload, id: String) throws -> OutgoingRecord {
        let attributes = EventAttributes(
            id: id, source: "/cie/\(stage)", type: type(of: payload).eventType, time: .now,
            subject: payload.partitionKey, traceparent: trace.traceparent)
        return try OutgoingRecord(CloudEvent(attributes: attributes, data: payload))
    }
}
