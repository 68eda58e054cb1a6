internal import Answers
internal import Events

/// A reply as it is stored and published, with the handoff that it opens.
struct StoredReply: Codable, Hashable, Sendable {
    let reply: ReplyCompleted
    let handoff: HandoffOpened?
    /// The texts of its deltas, when it was shown while it came into being; nil when it is cut by sentences.
    let pieces: [String]?

    /// Names the reply after its input, so that a redelivered input gives the same ids.
    init(
        _ draft: ReplyDraft, to context: ContextAssembled, input: EventAttributes, pieces: [ReplyPiece]? = nil
    ) {
        let now = Timestamp.now
        reply = ReplyCompleted(
            sessionID: context.sessionID, replyID: Self.replyID(for: input),
            turn: context.turn, inReplyTo: context.routed.messageIDs, text: draft.text,
            citations: draft.citations, cards: draft.cards, suggestions: draft.suggestions,
            outcome: draft.outcome, author: .assistant, completedAt: now)
        handoff = draft.handoff.map { request in
            HandoffOpened(
                sessionID: context.sessionID,
                handoffID: EventID.derived(from: input, stage: "handoff", index: 0), rule: request.rule,
                reason: request.reason, summary: request.summary, openedAt: now)
        }
        self.pieces = pieces.map { $0.map(\.text) }
    }

    static func replyID(for input: EventAttributes) -> String {
        EventID.derived(from: input, stage: "reply", index: 0)
    }
}
