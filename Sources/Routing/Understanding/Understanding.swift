package import Events
package import Language

/// What the router makes of a customer's words in their conversation.
package struct Understanding: Hashable, Sendable {
    package var redacted: RedactedText
    /// Most probable first.
    package var intents: [IntentScore]
    /// The wishes of a message that has several.
    package var clauses: [ClauseIntent]?
    package var reading: MessageReading
    /// The words only add an order id or e-mail to what was said before.
    package var onlyAddsDetails: Bool

    /// A person is asked for.
    package var asksForPerson: Bool { reading.asksForPerson }
}
