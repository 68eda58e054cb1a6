/// A profile is gone.
package struct ProfileErased: EventPayload, Hashable {
    package static let eventType = "cie.profile.erased.v1"
    package static let topic = Topic.profileChanges

    package var profileID: String
    package var reason: String
    package var erasedAt: Timestamp

    package init(profileID: String, reason: String, erasedAt: Timestamp) {
        self.profileID = profileID
        self.reason = reason
        self.erasedAt = erasedAt
    }

    package var partitionKey: String { profileID }

    private enum CodingKeys: String, CodingKey {
        case reason
        case profileID = "profile_id"
        case erasedAt = "erased_at"
    }
}
