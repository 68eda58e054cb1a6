/// What decides between products that fit.
enum ProductOrder: Sendable {
    case fit
    case cheapest
    case dearest

    init(readFrom text: String) {
        let lowered = text.lowercased()
        func holds(_ phrases: [String]) -> Bool { phrases.contains(where: lowered.contains) }
        if holds(["cheapest", "lowest price", "least expensive", "most affordable"]) {
            self = .cheapest
        } else if holds(["most expensive", "highest price", "dearest", "priciest"]) {
            self = .dearest
        } else {
            self = .fit
        }
    }

    /// The superlatives themselves name no product.
    static let words: Set<String> = [
        "cheapest", "lowest", "expensive", "least", "affordable", "dearest", "priciest", "highest",
    ]
}
