/// A customer, or the shop on their behalf, said who they are.
package struct IdentityProvided: EventPayload, Hashable {
    package static let eventType = "cie.chat.identity-provided.v1"
    package static let topic = Topic.chatMessages

    /// The conversation.
    package var sessionID: String
    /// Claimed: opens nothing by itself.
    package var email: String?
    /// A JWT signed by the shop with `email` and `exp`: verified.
    package var identityToken: String?

    package init(sessionID: String, email: String? = nil, identityToken: String? = nil) {
        self.sessionID = sessionID
        self.email = email
        self.identityToken = identityToken
    }

    package var partitionKey: String { sessionID }

    private enum CodingKeys: String, CodingKey {
        case email
        case sessionID = "session_id"
        case identityToken = "identity_token"
    }
}
