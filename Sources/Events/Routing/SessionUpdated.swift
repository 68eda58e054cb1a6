/// Something about a session changed that is not a turn: consent, identity, feedback, its end.
package struct SessionUpdated: EventPayload, Hashable {
    package static let eventType = "cie.chat.session-updated.v1"
    package static let topic = Topic.chatRouted

    /// The conversation.
    package var sessionID: String
    package var change: SessionChangeKind
    package var consent: ConsentState
    package var identity: Identity
    /// With `feedback`.
    package var resolved: Bool?
    /// With `feedback`.
    package var rating: Int?
    /// With `ended`.
    package var reason: String?
    package var occurredAt: Timestamp

    package init(
        sessionID: String, change: SessionChangeKind, consent: ConsentState, identity: Identity,
        resolved: Bool? = nil, rating: Int? = nil, reason: String? = nil, occurredAt: Timestamp
    ) {
        self.sessionID = sessionID
        self.change = change
        self.consent = consent
        self.identity = identity
        self.resolved = resolved
        self.rating = rating
        self.reason = reason
        self.occurredAt = occurredAt
    }

    package var partitionKey: String { sessionID }

    private enum CodingKeys: String, CodingKey {
        case change, consent, identity, resolved, rating, reason
        case sessionID = "session_id"
        case occurredAt = "occurred_at"
    }
}
