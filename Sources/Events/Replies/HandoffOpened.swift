/// A conversation waits for a person.
package struct HandoffOpened: EventPayload, Hashable {
    package static let eventType = "cie.chat.handoff-opened.v1"
    package static let topic = Topic.chatReplies

    /// The conversation.
    package var sessionID: String
    package var handoffID: String
    /// The escalation rule, or `unanswered`.
    package var rule: String
    package var reason: String
    /// What the agent needs to know, redacted.
    package var summary: String
    package var openedAt: Timestamp

    package init(
        sessionID: String, handoffID: String, rule: String, reason: String, summary: String,
        openedAt: Timestamp
    ) {
        self.sessionID = sessionID
        self.handoffID = handoffID
        self.rule = rule
        self.reason = reason
        self.summary = summary
        self.openedAt = openedAt
    }

    package var partitionKey: String { sessionID }

    private enum CodingKeys: String, CodingKey {
        case rule, reason, summary
        case sessionID = "session_id"
        case handoffID = "handoff_id"
        case openedAt = "opened_at"
    }
}
