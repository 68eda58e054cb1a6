import Events
import Synchronization

@testable import Conversations

/// Stands in for the broker: keeps what is published, and acknowledges, fails or waits as told.
final class RecordingBroker: Sendable {
    struct Down: Error {}

    private struct State {
        var events: [OutgoingEvent] = []
        var isDown = false
        var isHolding = false
        var held: [CheckedContinuation<Void, Never>] = []
    }

    /// Each event as it arrives, before it is acknowledged.
    let arrivals: AsyncStream<OutgoingEvent>
    private let arrived: AsyncStream<OutgoingEvent>.Continuation
    private let state = Mutex(State())

    init() {
        (arrivals, arrived) = AsyncStream.makeStream()
    }

    var events: [OutgoingEvent] { state.withLock(\.events) }

    var types: [String] { events.map(\.attributes.type) }

    func publish(_ event: OutgoingEvent) async throws {
        let (isDown, isHolding) = state.withLock { ($0.isDown, $0.isHolding) }
        if isDown { throw Down() }
        state.withLock { $0.events.append(event) }
        arrived.yield(event)
        guard isHolding else { return }
        await withCheckedContinuation { continuation in
            let goesOn = state.withLock { state in
                if state.isHolding { state.held.append(continuation) }
                return !state.isHolding
            }
            if goesOn { continuation.resume() }
        }
    }

    func fail(_ isDown: Bool = true) {
        state.withLock { $0.isDown = isDown }
    }

    /// Acknowledges nothing until `release`.
    func hold() {
        state.withLock { $0.isHolding = true }
    }

    func release() {
        let held = state.withLock { state in
            defer { state.held = [] }
            state.isHolding = false
            return state.held
        }
        for continuation in held { continuation.resume() }
    }

    /// The first event of this type that arrives.
    func arrival(of type: String) async -> OutgoingEvent? {
        for await event in arrivals where event.attributes.type == type { return event }
        return nil
    }
}
