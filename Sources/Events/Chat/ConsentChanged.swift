/// A customer decided anew what their words may be used for.
package struct ConsentChanged: EventPayload, Hashable {
    package static let eventType = "cie.chat.consent-changed.v1"
    package static let topic = Topic.chatMessages

    /// The conversation.
    package var sessionID: String
    /// The purposes decided now; others stay as they were.
    package var purposes: ConsentChoices

    package init(sessionID: String, purposes: ConsentChoices) {
        self.sessionID = sessionID
        self.purposes = purposes
    }

    package var partitionKey: String { sessionID }

    private enum CodingKeys: String, CodingKey {
        case purposes
        case sessionID = "session_id"
    }
}
