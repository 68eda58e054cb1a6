import Signals
import Synchronization

/// Sessions in memory, with what a database would have been asked to keep.
final class InMemorySessions: SignalSessions {
    private let stored = Mutex<[String: SignalSession]>([:])

    func session(_ id: String) -> SignalSession? { stored.withLock { $0[id] } }

    func update(
        _ sessionID: String, _ body: @Sendable (inout SignalSession) -> SignalEffect
    ) async throws -> SignalEffect {
        stored.withLock { stored in
            var session = stored[sessionID] ?? SignalSession(sessionID: sessionID)
            let effect = body(&session)
            if session.isWorthKeeping { stored[sessionID] = session }
            return effect
        }
    }
}
