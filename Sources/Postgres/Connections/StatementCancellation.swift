import Dispatch
import Synchronization

/// Carries a task's cancellation to the statement that it waits for, and to no other one.
final class StatementCancellation: Sendable {
    private enum Phase {
        case waiting
        case running(CancelHandle)
        case ended
    }

    private struct State {
        var phase = Phase.waiting
        var isCancelled = false
    }

    private let state = Mutex(State())

    /// False when it is too late to begin.
    func begin(_ handle: CancelHandle) -> Bool {
        state.withLock { state in
            guard !state.isCancelled else { return false }
            state.phase = .running(handle)
            return true
        }
    }

    /// Returns when no cancel request can be on its way any more; true when one was made.
    func end() -> Bool {
        state.withLock { state in
            state.phase = .ended
            return state.isCancelled
        }
    }

    func cancel() {
        state.withLock { $0.isCancelled = true }
        Self.queue.async { self.send() }
    }

    // Holding the lock while asking keeps the request away from the connection's next statement. A request that
    // overtakes its statement is lost, so it is repeated until the statement has ended.
    private func send() {
        let isRunning = state.withLock { state in
            guard case .running(let handle) = state.phase else { return false }
            handle.cancel()
            return true
        }
        guard isRunning else { return }
        Self.queue.asyncAfter(deadline: .now() + .milliseconds(100)) { self.send() }
    }

    private static let queue = DispatchQueue(label: "postgres.cancellation", attributes: .concurrent)
}
