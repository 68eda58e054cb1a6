package import Events
package import Language

/// What can be said of a message without knowing its conversation.
package struct MessageReading: Hashable, Sendable {
    /// A piece of the message that may carry a wish of its own.
    package struct Clause: Hashable, Sendable {
        /// What it wants, most probable first.
        package var intents: [IntentScore]
    }

    /// What the whole message wants, most probable first.
    package var intents: [IntentScore]
    /// Empty when the message is one clause.
    package var clauses: [Clause]
    package var sentiment: Sentiment
    /// ISO 639-1, or `und`.
    package var language: String
    package var safety: SafetyVerdict
    package var safetyScores: SafetyScores
    /// A rule's name when the message threatens with harm or the law.
    package var threat: String?
    /// A person was asked for.
    package var asksForPerson: Bool
    /// The meaning of the whole message; nil without a sentence encoder.
    package var vector: SentenceVector?
}
