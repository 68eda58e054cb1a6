import Evaluation
import Events
import Synchronization

/// Collects the replies of a conversation until they are looked at.
final class ReplyTray: Sendable {
    private let waiting = Mutex<[SpokenReply]>([])

    func take(_ effects: [Conversation.Effect]) {
        for case .reply(let reply, _) in effects {
            let spoken = SpokenReply(
                text: reply.text, outcome: reply.outcome.rawValue, citations: reply.citations,
                cards: reply.cards, suggestions: reply.suggestions)
            waiting.withLock { $0.append(spoken) }
        }
    }

    /// What has come since the last time.
    func empty() -> [SpokenReply] {
        waiting.withLock { waiting in
            defer { waiting = [] }
            return waiting
        }
    }
}
