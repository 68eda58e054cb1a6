/// One of several wishes in a message: the clause that says it, and what it wants.
package struct ClauseIntent: Codable, Hashable, Sendable {
    /// The clause's words, redacted.
    package var text: String
    /// A label of `intents.yaml`.
    package var intent: String
    /// 0 to 1, calibrated.
    package var probability: Double

    package init(text: String, intent: String, probability: Double) {
        self.text = text
        self.intent = intent
        self.probability = probability
    }
}
