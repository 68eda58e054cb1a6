internal import Answers
internal import Events

/// A reply as it is stored and published, with the handoff that it opens.
struct StoredReply: Codable, Hashable, Sendable {
    let reply: ReplyCompleted
    let handoff: HandoffOpened?

    /// Names the reply after its input, so that a redelivered input gives the same ids.
    init(_ draft: ReplyDraft, to context: ContextAssembled, input: EventAttributes) {
        let now = Timestamp.now
        reply = ReplyCompleted(
            sessionID: context.sessionID, replyID: EventID.derived(from: input, stage: "reply", index: 0),
            turn: context.turn, inReplyTo: context.routed.messageIDs, text: draft.text,
            citations: draft.citations, cards: draft.cards, suggestions: draft.suggestions,
            outcome: draft.outcome, author: .assistant, completedAt: now)
        handoff = draft.handoff.map { request in
            HandoffOpened(
                sessionID: context.sessionID,
                handoffID: EventID.derived(from: input, stage: "handoff", index: 0), rule: request.rule,
                reason: request.reason, summary: request.summary, openedAt: now)
        }
    }
}
