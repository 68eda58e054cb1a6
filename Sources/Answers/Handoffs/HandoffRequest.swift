/// Why a person is needed and what they should know.
package struct HandoffRequest: Hashable, Sendable {
    /// The escalation rule, or `unanswered`.
    package var rule: String
    package var reason: String
    /// Redacted.
    package var summary: String

    package init(rule: String, reason: String, summary: String) {
        self.rule = rule
        self.reason = reason
        self.summary = summary
    }
}
