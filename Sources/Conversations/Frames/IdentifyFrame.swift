internal import Events

/// Who the customer is: claimed by an e-mail, or verified by a token that the shop signed.
package struct IdentifyFrame: Codable, Hashable, Sendable, LimitedFrame {
    package var email: String?
    package var identityToken: String?

    package init(email: String? = nil, identityToken: String? = nil) {
        self.email = email
        self.identityToken = identityToken
    }

    private enum CodingKeys: String, CodingKey {
        case email
        case identityToken = "identity_token"
    }

    package func validate() throws(ChatError) {
        guard email != nil || identityToken != nil else {
            throw ChatError(.invalidFrame, "email or identity_token is missing")
        }
        try FieldRule.text(email, named: "email", upTo: FrameLimits.email)
        try FieldRule.text(identityToken, named: "identity_token", upTo: FrameLimits.token)
        if let email, !email.contains("@") {
            throw ChatError(.invalidFrame, "email is not an address")
        }
    }
}
