package import FoundationEssentials
package import Language

/// A question that nothing in the knowledge answered.
package struct UnansweredQuestion: Sendable {
    /// Redacted.
    package let text: String
    package let askedAt: Date
    /// What it was taken for.
    package let intent: String?
    /// Nil without a sentence encoder.
    package let vector: SentenceVector?

    package init(text: String, askedAt: Date, intent: String? = nil, vector: SentenceVector? = nil) {
        self.text = text
        self.askedAt = askedAt
        self.intent = intent
        self.vector = vector
    }
}
