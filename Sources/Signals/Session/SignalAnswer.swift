package import Events

/// What an input led to: the event published for it, kept so that a redelivery publishes the same.
package struct SignalAnswer: Codable, Hashable, Sendable {
    /// The identity of the input.
    package var input: String
    /// The id of the published event.
    package var eventID: String
    package var observed: IntentObserved?
    package var retracted: IntentRetracted?

    package init(
        input: String, eventID: String, observed: IntentObserved? = nil, retracted: IntentRetracted? = nil
    ) {
        self.input = input
        self.eventID = eventID
        self.observed = observed
        self.retracted = retracted
    }
}
