internal import Synchronization

/// A value that comes once, and that any number of tasks may wait for.
final class OneShot<Value: Sendable>: Sendable {
    private struct State {
        var value: Value?
        var waiters: [Int: CheckedContinuation<Value?, Never>] = [:]
        /// Given up before they began to wait.
        var released: Set<Int> = []
        var nextWaiter = 0
    }

    private let state = Mutex(State())

    /// Sets the value and wakes who waits; later values are ignored.
    func fulfill(_ value: Value) {
        let waiters = state.withLock { state in
            guard state.value == nil else { return [CheckedContinuation<Value?, Never>]() }
            state.value = value
            defer { state.waiters = [:] }
            return Array(state.waiters.values)
        }
        for waiter in waiters { waiter.resume(returning: value) }
    }

    var current: Value? { state.withLock(\.value) }

    /// Waits for the value, whatever becomes of the task.
    func value() async -> Value {
        while true {
            if let value = await wait(as: reserve()) { return value }
        }
    }

    /// Waits for the value; nil when the time is up or the task is cancelled.
    func value(within time: Duration?) async -> Value? {
        let waiter = reserve()
        let timer = time.map { time in
            Task {
                guard (try? await Task.sleep(for: time)) != nil else { return }
                self.release(waiter)
            }
        }
        defer { timer?.cancel() }
        return await withTaskCancellationHandler {
            await wait(as: waiter)
        } onCancel: {
            release(waiter)
        }
    }

    private func reserve() -> Int {
        state.withLock { state in
            state.nextWaiter += 1
            return state.nextWaiter
        }
    }

    private func wait(as waiter: Int) async -> Value? {
        await withCheckedContinuation { continuation in
            let (ready, value) = state.withLock { state -> (Bool, Value?) in
                if let value = state.value { return (true, value) }
                if state.released.remove(waiter) != nil { return (true, nil) }
                state.waiters[waiter] = continuation
                return (false, nil)
            }
            if ready { continuation.resume(returning: value) }
        }
    }

    private func release(_ waiter: Int) {
        let continuation = state.withLock { state -> CheckedContinuation<Value?, Never>? in
            guard state.value == nil else { return nil }
            if let continuation = state.waiters.removeValue(forKey: waiter) { return continuation }
            state.released.insert(waiter)
            return nil
        }
        continuation?.resume(returning: nil)
    }
}
