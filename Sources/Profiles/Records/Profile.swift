package import Events

/// What is known of a person, with their consent.
package struct Profile: Hashable, Sendable {
    package var profileID: String
    package var emailHash: EmailHash?
    package var traits: [String: [String]]
    package var revision: Int
    package var firstSeenAt: Timestamp
    package var lastSeenAt: Timestamp

    package init(
        profileID: String, emailHash: EmailHash? = nil, traits: [String: [String]] = [:], revision: Int = 0,
        firstSeenAt: Timestamp, lastSeenAt: Timestamp
    ) {
        self.profileID = profileID
        self.emailHash = emailHash
        self.traits = traits
        self.revision = revision
        self.firstSeenAt = firstSeenAt
        self.lastSeenAt = lastSeenAt
    }
}
