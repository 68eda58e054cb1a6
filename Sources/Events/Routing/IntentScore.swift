/// One intent of a message with its calibrated probability.
package struct IntentScore: Codable, Hashable, Sendable {
    /// A label of `intents.yaml`.
    package var intent: String
    /// 0 to 1.
    package var probability: Double

    package init(intent: String, probability: Double) {
        self.intent = intent
        self.probability = probability
    }
}
