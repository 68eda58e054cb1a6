internal import Events
internal import Pipelines

/// Where the events of a reply go.
protocol ReplyOutlet: Sendable {
    /// Publishes an event under this id, and returns when the broker has it.
    func publish<Payload: EventPayload>(_ payload: Payload, id: String) async throws
}

extension Delivery: ReplyOutlet {}
