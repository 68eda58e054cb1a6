/// A customer pressed the button that brings a person.
package struct HumanRequested: EventPayload, Hashable {
    package static let eventType = "cie.chat.human-requested.v1"
    package static let topic = Topic.chatMessages

    /// The conversation.
    package var sessionID: String

    package init(sessionID: String) {
        self.sessionID = sessionID
    }

    package var partitionKey: String { sessionID }

    private enum CodingKeys: String, CodingKey {
        case sessionID = "session_id"
    }
}
