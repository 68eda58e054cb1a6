/// A person gives the conversation back.
package struct HandoffClosed: EventPayload, Hashable {
    package static let eventType = "cie.chat.handoff-closed.v1"
    package static let topic = Topic.chatReplies

    /// The conversation.
    package var sessionID: String
    package var handoffID: String?
    package var closedBy: String?
    package var resolution: String?

    package init(
        sessionID: String, handoffID: String? = nil, closedBy: String? = nil, resolution: String? = nil
    ) {
        self.sessionID = sessionID
        self.handoffID = handoffID
        self.closedBy = closedBy
        self.resolution = resolution
    }

    package var partitionKey: String { sessionID }

    private enum CodingKeys: String, CodingKey {
        case resolution
        case sessionID = "session_id"
        case handoffID = "handoff_id"
        case closedBy = "closed_by"
    }
}
