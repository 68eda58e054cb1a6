/// A profile after a change.
package struct ProfileChanged: EventPayload, Hashable {
    package static let eventType = "cie.profile.changed.v1"
    package static let topic = Topic.profileChanges

    package var profileID: String
    package var emailHash: EmailHash?
    package var visitorIDs: [String]
    /// The names of the traits that changed.
    package var changed: [String]
    package var traits: [String: [String]]
    package var consent: SignalConsent?
    package var revision: Int
    /// The id of the event that caused it.
    package var cause: String
    package var changedAt: Timestamp

    package init(
        profileID: String, emailHash: EmailHash? = nil, visitorIDs: [String] = [], changed: [String] = [],
        traits: [String: [String]] = [:], consent: SignalConsent? = nil, revision: Int, cause: String,
        changedAt: Timestamp
    ) {
        self.profileID = profileID
        self.emailHash = emailHash
        self.visitorIDs = visitorIDs
        self.changed = changed
        self.traits = traits
        self.consent = consent
        self.revision = revision
        self.cause = cause
        self.changedAt = changedAt
    }

    package var partitionKey: String { profileID }

    private enum CodingKeys: String, CodingKey {
        case changed, traits, consent, revision, cause
        case profileID = "profile_id"
        case emailHash = "email_hash"
        case visitorIDs = "visitor_ids"
        case changedAt = "changed_at"
    }
}
