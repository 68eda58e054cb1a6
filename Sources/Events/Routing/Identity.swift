/// Who the customer is, as far as known.
package struct Identity: Codable, Hashable, Sendable {
    package var level: IdentityLevel
    package var emailHash: EmailHash?
    package var visitorID: String?

    package init(level: IdentityLevel, emailHash: EmailHash? = nil, visitorID: String? = nil) {
        self.level = level
        self.emailHash = emailHash
        self.visitorID = visitorID
    }

    private enum CodingKeys: String, CodingKey {
        case level
        case emailHash = "email_hash"
        case visitorID = "visitor_id"
    }
}
