package import Events

/// What a daemon does: the topics that it reads and what it does with one event.
package struct Stage: Sendable {
    /// Short and stable, such as `router`: it is part of the ids of what the stage publishes.
    package let name: String
    package let inputs: [Topic]
    /// How many events may be in work at once; events of one key are always in order.
    package let concurrency: Int
    package let isEnvironmental: @Sendable (any Error) -> Bool
    package let handle: @Sendable (Delivery) async throws -> Disposition

    /// Describes a stage.
    ///
    /// - Parameters:
    ///   - name: Also the consumer group, as `cie-NAME`.
    ///   - inputs: Topics to consume.
    ///   - concurrency: Events in work at once, over all keys.
    ///   - isEnvironmental: Whether an error that `handle` threw is a fault of the environment, which is
    ///     retried for ever and stops intake. `EnvironmentFault` always is.
    ///   - handle: Works on one event. It may be called again for the same event, after a fault or a
    ///     redelivery, and must then have the same effect. It is cancelled when its partition is lost.
    package init(
        name: String, inputs: [Topic], concurrency: Int = 64,
        isEnvironmental: @escaping @Sendable (any Error) -> Bool = { _ in false },
        handle: @escaping @Sendable (Delivery) async throws -> Disposition
    ) {
        self.name = name
        self.inputs = inputs
        self.concurrency = concurrency
        self.isEnvironmental = isEnvironmental
        self.handle = handle
    }

    /// The consumer group that shares the stage's work.
    package var group: String { "cie-\(name)" }
}
