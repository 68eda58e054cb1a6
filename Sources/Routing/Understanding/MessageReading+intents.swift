package import Events
internal import Language

/// What a message wants, from what it and its clauses want.
extension MessageReading {
    /// The intents to act on, most probable first; a greeting before the matter does not hide it.
    package var mainIntents: [IntentScore] {
        guard let best = intents.first, RouteDecision.isSmalltalk(best.intent) else { return intents }
        let matter = clauses.first { clause in
            guard let first = clause.intents.first, first.probability >= 0.4 else { return false }
            return Self.isMatter(first.intent)
        }
        return matter?.intents ?? intents
    }

    /// The clauses of a redacted message that want different things; nil when it wants one thing.
    func wishes(in redacted: String) -> [ClauseIntent]? {
        let texts = ClauseSplitter.clauses(in: redacted)
        guard texts.count >= clauses.count else { return nil }
        let wishes = zip(texts, clauses).compactMap { text, clause -> ClauseIntent? in
            guard let first = clause.intents.first, first.probability >= 0.5, Self.isMatter(first.intent)
            else {
                return nil
            }
            return ClauseIntent(text: String(text), intent: first.intent, probability: first.probability)
        }
        return Set(wishes.map(\.intent)).count > 1 ? wishes : nil
    }

    /// How probable it is that a person is asked for, anywhere in the message.
    var personProbability: Double {
        ([intents] + clauses.map(\.intents))
            .compactMap { scores in scores.first { $0.intent == "human_agent" }?.probability }
            .max() ?? 0
    }

    private static func isMatter(_ intent: String) -> Bool {
        !RouteDecision.isSmalltalk(intent) && intent != IntentClassifier.outOfScope
    }
}
