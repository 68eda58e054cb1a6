import Events
import Synchronization

@testable import responder

/// Keeps what was published.
final class RecordingOutlet: ReplyOutlet {
    struct Failure: Error {}

    private struct State {
        var deltas: [ReplyDelta] = []
        var replies: [ReplyCompleted] = []
        var handoffs: [HandoffOpened] = []
        var ids: [String] = []
    }

    private let state = Mutex(State())
    /// The broker takes no more than this.
    private let most: Int

    init(most: Int = .max) {
        self.most = most
    }

    var deltas: [ReplyDelta] { state.withLock(\.deltas) }
    var replies: [ReplyCompleted] { state.withLock(\.replies) }
    var handoffs: [HandoffOpened] { state.withLock(\.handoffs) }
    var ids: [String] { state.withLock(\.ids) }
    /// What a customer sees grow.
    var shown: String { deltas.map(\.text).joined() }

    func publish<Payload: EventPayload>(_ payload: Payload, id: String) async throws {
        try state.withLock { state in
            guard state.ids.count < most else { throw Failure() }
            state.ids.append(id)
            if let delta = payload as? ReplyDelta { state.deltas.append(delta) }
            if let reply = payload as? ReplyCompleted { state.replies.append(reply) }
            if let handoff = payload as? HandoffOpened { state.handoffs.append(handoff) }
        }
    }
}
