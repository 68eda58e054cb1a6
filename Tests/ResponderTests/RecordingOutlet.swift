import Events
import Pipelines
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

    func publish(contentsOf outputs: [Output]) async throws {
        for output in outputs { try take(output) }
    }

    private func take(_ output: Output) throws {
        try state.withLock { state in
            guard state.ids.count < most else { throw Failure() }
            state.ids.append(output.id)
            switch output.payload {
            case let delta as ReplyDelta: state.deltas.append(delta)
            case let reply as ReplyCompleted: state.replies.append(reply)
            case let handoff as HandoffOpened: state.handoffs.append(handoff)
            default: break
            }
        }
    }
}
