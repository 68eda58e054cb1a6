package import Events
package import Language

/// What the router makes of a customer's words.
package struct Understanding: Hashable, Sendable {
    package var redacted: RedactedText
    /// Most probable first.
    package var intents: [IntentScore]
    package var sentiment: Sentiment
    /// ISO 639-1, or `und`.
    package var language: String
    package var safety: SafetyVerdict
    /// A person was asked for in so many words.
    package var asksForPerson: Bool
    /// The words only add an order id or e-mail to what was said before.
    package var onlyAddsDetails: Bool
}
