internal import Synchronization

/// The rate of each session, over all of its connections.
package final class SessionRates: Sendable {
    private struct State {
        var buckets: [SessionID: TokenBucket] = [:]
        var sweepAt = 1_024
    }

    private let limit: RateLimit
    private let now: @Sendable () -> ContinuousClock.Instant
    private let state = Mutex(State())

    package init(
        _ limit: RateLimit, now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        self.limit = limit
        self.now = now
    }

    /// Counts one frame of `session`.
    ///
    /// - Throws: `rateLimited`, with the time to wait.
    package func take(_ session: SessionID) throws(ChatError) {
        let now = now()
        let wait = state.withLock { state in
            sweep(&state, at: now)
            return state.buckets[session, default: TokenBucket(limit, at: now)].take(at: now)
        }
        if let wait {
            throw ChatError(.rateLimited, "too many messages, please slow down", retryAfter: wait)
        }
    }

    /// How many sessions are remembered.
    package var count: Int { state.withLock(\.buckets.count) }

    /// Forgets sessions that have been quiet, each time their number has doubled.
    private func sweep(_ state: inout State, at now: ContinuousClock.Instant) {
        guard state.buckets.count >= state.sweepAt else { return }
        state.buckets = state.buckets.filter { !$0.value.isFull(at: now) }
        state.sweepAt = max(1_024, state.buckets.count * 2)
    }
}
