/// What waits to be written to one connection: bounded, so that a slow reader costs itself and nobody else.
package final class OutboundQueue: Sendable {
    /// For the connection's writer, in order; ends after `close` or `finish`.
    package let items: AsyncStream<OutboundItem>
    package let limit: Int

    private let continuation: AsyncStream<OutboundItem>.Continuation
    private let onOverflow: @Sendable () -> Void

    /// - Parameters:
    ///   - limit: How many items may wait.
    ///   - onOverflow: Drops the connection; called from any thread, must not wait.
    package init(limit: Int, onOverflow: @escaping @Sendable () -> Void) {
        self.limit = max(1, limit)
        self.onOverflow = onOverflow
        (items, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(self.limit))
    }

    /// Adds an item; when there is no room the connection is given up.
    package func offer(_ item: OutboundItem) {
        switch continuation.yield(item) {
        case .dropped: overflow()
        case .enqueued, .terminated: break
        @unknown default: break
        }
        if case .close = item { continuation.finish() }
    }

    /// Ends the stream once what waits is written.
    package func finish() {
        continuation.finish()
    }

    /// Gives the connection up.
    package func overflow() {
        continuation.finish()
        onOverflow()
    }
}
