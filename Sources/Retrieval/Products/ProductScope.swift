internal import Events
internal import Language

/// Tells which turns the catalogue may have something to say to.
enum ProductScope {
    private static let intents: Set<String> = [
        "product_question", "product_discovery", "size_fit", "price_promotion",
    ]

    /// Below it, an intent is no reason to search the catalogue.
    private static let leastProbability = 0.15

    /// Whether the turn asks to be shown products rather than for a fact about one.
    static func looksForProducts(_ turn: TurnRouted) -> Bool {
        turn.route == .product && turn.intents.first.map { $0.intent == "product_discovery" } ?? true
    }

    /// Whether the turn leans on earlier ones and may look for products or not.
    static func isUnsure(_ turn: TurnRouted) -> Bool {
        guard let top = turn.intents.first, !turn.memory.isEmpty else { return false }
        return top.probability < certainty
    }

    private static let certainty = 0.7

    /// Whether it is anybody's guess what the turn is about, and it asks nothing, such as "food for a kitten": the
    /// catalogue may know a word that we don't.
    static func isUnknown(_ turn: TurnRouted) -> Bool {
        turn.route == .answer && turn.intents.first?.intent == "out_of_scope" && !turn.text.contains("?")
            && asking.isDisjoint(with: Tokenizer.terms(in: turn.text))
    }

    private static let asking: Set<String> = [
        "what", "how", "when", "where", "why", "who", "can", "could", "do", "does", "did", "is", "are",
        "will",
        "would", "should", "any",
    ]

    static func mayConcernProducts(_ turn: TurnRouted) -> Bool {
        isUnknown(turn)
            || turn.intents.contains { intents.contains($0.intent) && $0.probability >= leastProbability }
            || turn.clauses?.contains { intents.contains($0.intent) } ?? false
    }
}
