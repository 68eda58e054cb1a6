/// A conversation is over.
package struct SessionEnded: EventPayload, Hashable {
    package static let eventType = "cie.chat.session-ended.v1"
    package static let topic = Topic.chatMessages

    /// The conversation.
    package var sessionID: String
    /// `customer`, `timeout` or `agent`.
    package var reason: String?

    package init(sessionID: String, reason: String? = nil) {
        self.sessionID = sessionID
        self.reason = reason
    }

    package var partitionKey: String { sessionID }

    private enum CodingKeys: String, CodingKey {
        case reason
        case sessionID = "session_id"
    }
}
