internal import Events
internal import Language

/// The rules that bring a person.
enum EscalationRule {
    static let explicitRequest = "explicit_request"
    static let negativeStreak = "negative_streak"
    static let repetition = "repetition"
    /// From here down a turn's sentiment counts as unhappy: milder words are often no complaint at all.
    static let unhappiness = -0.6
    /// So many unhappy turns in a row are enough.
    static let streakLength = 2

    /// A question about something unpleasant is no complaint: "how long do they hang on to it if I missed them?".
    static func isUnhappy(_ understood: Understanding) -> Bool {
        guard understood.reading.sentiment.score <= unhappiness else { return false }
        let complaint = understood.intents.first { $0.intent == "complaint" }?.probability ?? 0
        return complaint >= leastComplaint || !asksSomething(understood.redacted.text)
    }

    private static func asksSomething(_ text: String) -> Bool {
        text.contains("?") || !questionWords.isDisjoint(with: Tokenizer.terms(in: text))
    }

    /// From here up a question is taken for a complaint as well.
    private static let leastComplaint = 0.2
    private static let questionWords: Set<String> = ["what", "how", "when", "where", "which", "who"]

    /// What an agent is told about a threat; its rule is one of `ThreatRule`.
    static func reason(ofThreat rule: String) -> String {
        switch ThreatRule(rawValue: rule) {
        case .selfHarm: "The customer speaks of harming themselves."
        case .safetyThreat: "The customer threatens people."
        case .productSafety: "The customer says that a product hurt somebody or nearly did."
        case .legalThreat: "The customer speaks of lawyers, a court, an authority or a payment dispute."
        case nil: "The customer's words call for a person."
        }
    }
}
