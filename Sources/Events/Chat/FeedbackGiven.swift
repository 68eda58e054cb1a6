/// A customer judged the help they got.
package struct FeedbackGiven: EventPayload, Hashable {
    package static let eventType = "cie.chat.feedback-given.v1"
    package static let topic = Topic.chatMessages

    /// The conversation.
    package var sessionID: String
    package var resolved: Bool?
    /// 1 to 5.
    package var rating: Int?
    package var comment: String?

    package init(sessionID: String, resolved: Bool? = nil, rating: Int? = nil, comment: String? = nil) {
        self.sessionID = sessionID
        self.resolved = resolved
        self.rating = rating
        self.comment = comment
    }

    package var partitionKey: String { sessionID }

    private enum CodingKeys: String, CodingKey {
        case resolved, rating, comment
        case sessionID = "session_id"
    }
}
