/// The decision to bring a person, and the rule that made it.
package struct Escalation: Codable, Hashable, Sendable {
    /// `explicit_request`, `negative_streak`, `repetition`, or the kind of threat: `legal_threat`, `safety_threat`,
    /// `product_safety`, `self_harm`.
    package var rule: String
    /// One sentence for the agent.
    package var reason: String

    package init(rule: String, reason: String) {
        self.rule = rule
        self.reason = reason
    }
}
