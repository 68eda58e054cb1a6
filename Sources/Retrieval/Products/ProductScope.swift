internal import Events

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

    static func mayConcernProducts(_ turn: TurnRouted) -> Bool {
        turn.intents.contains { intents.contains($0.intent) && $0.probability >= leastProbability }
            || turn.clauses?.contains { intents.contains($0.intent) } ?? false
    }
}
