internal import Events
internal import Synchronization

/// What the CDP endpoint has received: the last calls, each message id once.
final class CDPLog: Sendable {
    /// What there is to see.
    struct Snapshot: Encodable, Sendable {
        /// Newest first.
        var events: [CDPCall]
        var received: Int
        var duplicates: Int
    }

    private struct State {
        var calls: [CDPCall] = []
        var received = 0
        var duplicates = 0
        var known: Set<String> = []
        var knownInOrder: [String] = []
    }

    private let state = Mutex(State())
    private let capacity: Int
    private let rememberedIDs: Int

    init(capacity: Int = 500, rememberedIDs: Int = 20_000) {
        self.capacity = max(1, capacity)
        self.rememberedIDs = max(1, rememberedIDs)
    }

    var snapshot: Snapshot {
        state.withLock { state in
            Snapshot(events: state.calls.reversed(), received: state.received, duplicates: state.duplicates)
        }
    }

    func record(_ messages: [[String: JSONValue]], at time: Timestamp) {
        state.withLock { state in
            for message in messages { record(message, at: time, in: &state) }
        }
    }

    private func record(_ message: [String: JSONValue], at time: Timestamp, in state: inout State) {
        if let id = message["messageId"]?.text {
            guard state.known.insert(id).inserted else {
                state.duplicates += 1
                return
            }
            state.knownInOrder.append(id)
            forgetOldIDs(&state)
        }
        state.received += 1
        state.calls.append(CDPCall(sequence: state.received, receivedAt: time, message: message))
        if state.calls.count > capacity { state.calls.removeFirst(state.calls.count - capacity) }
    }

    /// Forgets a quarter at once, so that it does not shift the array at every call.
    private func forgetOldIDs(_ state: inout State) {
        guard state.knownInOrder.count > rememberedIDs else { return }
        let count = max(1, rememberedIDs / 4)
        for id in state.knownInOrder.prefix(count) { state.known.remove(id) }
        state.knownInOrder.removeFirst(count)
    }
}
