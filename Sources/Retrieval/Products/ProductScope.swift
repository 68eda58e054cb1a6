internal import Events

/// Tells which turns the catalogue may have something to say to.
enum ProductScope {
    private static let intents: Set<String> = [
        "product_question", "product_discovery", "size_fit", "price_promotion",
    ]

    /// Whether the turn asks to be shown products rather than for a fact about one.
    static func looksForProducts(_ turn: TurnRouted) -> Bool {
        turn.route == .product && turn.intents.first.map { $0.intent == "product_discovery" } ?? true
    }

    static func mayConcernProducts(_ turn: TurnRouted) -> Bool {
        guard let top = turn.intents.first else { return false }
        return intents.contains(top.intent)
    }
}
