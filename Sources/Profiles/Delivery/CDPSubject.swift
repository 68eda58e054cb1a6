internal import Events

/// An observation with the person whom the CDP is to lay it to.
struct CDPSubject: Hashable, Sendable {
    var eventID: String
    var profileID: String
    var emailHash: EmailHash?
    var visitorID: String?
    var observed: IntentObserved
    var traits: [String: [String]]
}
