internal import Synchronization

/// What the consumer's thread has for its reader; bounded by the thread, which asks whether there is room.
final class EventBuffer: Sendable {
    typealias Reader = CheckedContinuation<ConsumerEvent?, Never>

    private struct State {
        var events: [ConsumerEvent] = []
        var records = 0
        var reader: Reader?
        var isFinished = false
        var isAbandoned = false
        var isWanted = false
        /// Closed by a reader that has enough for now; it goes on hearing of the group.
        var isOpen = true
    }

    private let state = Mutex(State())
    private let limit: Int
    private let onRoom: @Sendable () -> Void

    /// - Parameter limit: How many records may wait before there is no room for more.
    init(limit: Int, onRoom: @escaping @Sendable () -> Void) {
        self.limit = limit
        self.onRoom = onRoom
    }

    /// Whether more records may come; if not, `onRoom` will be called once they may.
    func hasRoom() -> Bool {
        state.withLock { state in
            state.isWanted = state.records >= limit || !state.isOpen
            return !state.isWanted
        }
    }

    /// Lets records come or keeps them away; everything else comes all the same.
    func setOpen(_ isOpen: Bool) {
        let isRoom = state.withLock { state in
            state.isOpen = isOpen
            return isOpen && state.isWanted
        }
        if isRoom { onRoom() }
    }

    /// Nobody reads any more.
    var isAbandoned: Bool { state.withLock(\.isAbandoned) }

    func push(_ event: ConsumerEvent) {
        let reader = state.withLock { state -> Reader? in
            guard !state.isFinished, !state.isAbandoned else { return nil }
            if let reader = state.reader {
                state.reader = nil
                return reader
            }
            if case .failure(let error) = event, !error.isFatal, state.events.count > 64 { return nil }
            state.records += event.recordCount
            state.events.append(event)
            return nil
        }
        reader?.resume(returning: event)
    }

    /// Takes back what hasn't been read of partitions that go away.
    func discard(_ partitions: Set<TopicPartition>) {
        state.withLock { state in
            state.events = state.events.compactMap { event in
                guard case .records(let records) = event else { return event }
                let kept = records.filter { !partitions.contains($0.topicPartition) }
                return kept.isEmpty ? nil : .records(kept)
            }
            state.records = state.events.reduce(0) { $0 + $1.recordCount }
        }
    }

    /// The next event; nil at the end.
    func next() async -> ConsumerEvent? {
        await withCheckedContinuation { reader in
            let (event, isReady, isRoom) = take(reader)
            if isReady { reader.resume(returning: event) }
            if isRoom { onRoom() }
        }
    }

    func finish() {
        end { $0.isFinished = true }
    }

    /// The reader has been cancelled.
    func abandon() {
        end { state in
            state.isAbandoned = true
            state.events = []
            state.records = 0
        }
        onRoom()
    }

    private func take(_ reader: Reader) -> (ConsumerEvent?, isReady: Bool, isRoom: Bool) {
        state.withLock { state in
            guard !state.events.isEmpty else {
                if state.isFinished || state.isAbandoned { return (nil, true, false) }
                state.reader = reader
                return (nil, false, false)
            }
            let event = state.events.removeFirst()
            state.records -= event.recordCount
            guard state.isWanted, state.records < limit else { return (event, true, false) }
            state.isWanted = false
            return (event, true, true)
        }
    }

    private func end(_ change: (inout State) -> Void) {
        let reader = state.withLock { state in
            change(&state)
            defer { state.reader = nil }
            return state.reader
        }
        reader?.resume(returning: nil)
    }
}

extension ConsumerEvent {
    var recordCount: Int {
        if case .records(let records) = self { records.count } else { 0 }
    }
}
