internal import Synchronization

/// Limits how many requests are under way at once; who comes first is served first.
final class StreamSlots: Sendable {
    private typealias Turn = Result<Void, CompletionError>

    /// Somebody who found no place free.
    private enum Seat {
        case arriving
        case waiting(CheckedContinuation<Turn, Never>)
        /// Gave up before the wait began.
        case gone(CompletionError)
    }

    private struct State {
        var free: Int
        var nextID: UInt64 = 0
        var seats: [UInt64: Seat] = [:]
        /// Who waits, in order of arrival; some may have given up meanwhile.
        var order: [UInt64] = []
    }

    private let state: Mutex<State>

    init(count: Int) {
        state = Mutex(State(free: count))
    }

    /// How many wait for a place.
    var waitingCount: Int { state.withLock(\.seats.count) }

    /// Takes a place, and waits for one until the deadline.
    ///
    /// - Throws: `crowded` when none became free in time, `cancelled` with the task.
    func acquire(before deadline: ContinuousClock.Instant) async throws(CompletionError) -> SlotLease {
        let id = state.withLock { state -> UInt64? in
            if state.free > 0 {
                state.free -= 1
                return nil
            }
            state.nextID += 1
            state.seats[state.nextID] = .arriving
            return state.nextID
        }
        guard let id else { return SlotLease(slots: self) }
        let alarm = Task { [weak self] in
            try await Task.sleep(until: deadline, clock: .continuous)
            self?.giveUp(id, because: CompletionError(.crowded, "no stream became free in time"))
        }
        defer { alarm.cancel() }
        try await wait(id).get()
        return SlotLease(slots: self)
    }

    func release() {
        let next = state.withLock { state -> CheckedContinuation<Turn, Never>? in
            while !state.order.isEmpty {
                let id = state.order.removeFirst()
                if case .waiting(let waiter) = state.seats.removeValue(forKey: id) { return waiter }
            }
            state.free += 1
            return nil
        }
        next?.resume(returning: .success(()))
    }

    private func wait(_ id: UInt64) async -> Turn {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let answer = state.withLock { state -> Turn? in
                    if case .gone(let error) = state.seats[id] {
                        state.seats[id] = nil
                        return .failure(error)
                    }
                    // A place may have become free since.
                    if state.free > 0 {
                        state.free -= 1
                        state.seats[id] = nil
                        return .success(())
                    }
                    state.seats[id] = .waiting(continuation)
                    state.order.append(id)
                    return nil
                }
                if let answer { continuation.resume(returning: answer) }
            }
        } onCancel: {
            giveUp(id, because: .cancelled)
        }
    }

    private func giveUp(_ id: UInt64, because error: CompletionError) {
        let waiter = state.withLock { state -> CheckedContinuation<Turn, Never>? in
            switch state.seats[id] {
            case .waiting(let waiter):
                state.seats[id] = nil
                return waiter
            case .arriving:
                state.seats[id] = .gone(error)
                return nil
            case .gone, nil: return nil
            }
        }
        waiter?.resume(returning: .failure(error))
    }
}
