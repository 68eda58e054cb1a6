internal import Synchronization

/// Tells whether a runtime's loop still turns and whether a handler is stuck.
final class ProgressClock: Sendable {
    private struct State {
        var lastTurn = ContinuousClock.now
        var begun: [UInt64: ContinuousClock.Instant] = [:]
    }

    private let state = Mutex(State())

    func turn() { state.withLock { $0.lastTurn = .now } }

    func begin(_ work: UInt64) { state.withLock { $0.begun[work] = .now } }

    func end(_ work: UInt64) { _ = state.withLock { $0.begun.removeValue(forKey: work) } }

    /// What is stuck for longer than `limit`, or nil.
    func problem(after limit: Duration, now: ContinuousClock.Instant = .now) -> String? {
        state.withLock { state in
            if now - state.lastTurn > min(limit, .seconds(60)) { return "the loop has not turned lately" }
            guard let oldest = state.begun.values.min(), now - oldest > limit else { return nil }
            return "a handler has worked on one event for \((now - oldest).components.seconds) s"
        }
    }
}
