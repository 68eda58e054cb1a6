package import Events

/// An observation as it was recorded.
package struct StoredSignal: Hashable, Sendable {
    package var eventID: String
    package var profileID: String
    package var data: IntentObserved
    package var deliveredAt: Timestamp?
    package var retractedAt: Timestamp?

    package init(
        eventID: String, profileID: String, data: IntentObserved, deliveredAt: Timestamp? = nil,
        retractedAt: Timestamp? = nil
    ) {
        self.eventID = eventID
        self.profileID = profileID
        self.data = data
        self.deliveredAt = deliveredAt
        self.retractedAt = retractedAt
    }
}
