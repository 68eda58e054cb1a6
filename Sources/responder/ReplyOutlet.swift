internal import Events
internal import Pipelines

/// Where the events of a reply go.
protocol ReplyOutlet: Sendable {
    /// Publishes events in order, and returns when the broker has them all.
    func publish(contentsOf outputs: [Output]) async throws
}

extension Delivery: ReplyOutlet {}
