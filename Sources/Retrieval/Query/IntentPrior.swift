package import Events

/// What the classifier's opinion adds to the evidence.
package enum IntentPrior {
    /// Intents that the knowledge has nothing to say to.
    static let outside: Set<String> = ["out_of_scope", "chitchat", "greeting", "feedback", "human_agent"]

    /// Added to the relevance of what was found: up to 0.1 for a matter of the shop, down to -0.15 for none.
    package static func adjustment(for intents: [IntentScore]) -> Double {
        let out = intents.filter { $0.intent == "out_of_scope" }.map(\.probability).reduce(0, +)
        let inside = intents.filter { !outside.contains($0.intent) }.map(\.probability).reduce(0, +)
        return 0.1 * min(inside, 1) - 0.15 * min(out, 1)
    }
}
