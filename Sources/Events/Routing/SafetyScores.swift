/// How likely a message is hostile, or an attempt to change the assistant's rules.
package struct SafetyScores: Codable, Hashable, Sendable {
    /// 0 to 1.
    package var toxicity: Double
    /// 0 to 1.
    package var injection: Double

    package init(toxicity: Double, injection: Double) {
        self.toxicity = toxicity
        self.injection = injection
    }
}
