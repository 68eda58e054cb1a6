/// Emitted signals are to be forgotten.
package struct IntentRetracted: EventPayload, Hashable {
    package static let eventType = "cie.intent.retracted.v1"
    package static let topic = Topic.intentSignals

    /// The conversation.
    package var sessionID: String
    /// The `cie.intent.observed.v1` events.
    package var eventIDs: [String]
    /// The purposes withdrawn.
    package var purposes: [String]
    package var reason: String

    package init(sessionID: String, eventIDs: [String] = [], purposes: [String] = [], reason: String) {
        self.sessionID = sessionID
        self.eventIDs = eventIDs
        self.purposes = purposes
        self.reason = reason
    }

    package var partitionKey: String { sessionID }

    private enum CodingKeys: String, CodingKey {
        case purposes, reason
        case sessionID = "session_id"
        case eventIDs = "event_ids"
    }
}
