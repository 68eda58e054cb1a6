internal import Events

/// Tells which turns the catalogue may have something to say to.
enum ProductScope {
    private static let intents: Set<String> = [
        "product_question", "product_discovery", "size_fit", "price_promotion",
    ]

    static func mayConcernProducts(_ turn: TurnRouted) -> Bool {
        guard let top = turn.intents.first else { return false }
        return intents.contains(top.intent)
    }
}
