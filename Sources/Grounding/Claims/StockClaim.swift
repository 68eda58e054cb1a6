/// What a sentence says about stock.
struct StockClaim {
    let words: String
    let isAvailable: Bool
    /// Speaks of what a product comes in rather than of stock.
    let isOption: Bool

    /// Nil when it says nothing about stock.
    init?(_ reading: TextReading) {
        func first(_ phrases: [String]) -> String? { phrases.first { reading.holds($0) } }
        if let missing = first(Self.missing) {
            (words, isAvailable, isOption) = (missing, false, true)
        } else if let gone = first(Self.gone) {
            (words, isAvailable, isOption) = (gone, false, false)
        } else if let there = first(Self.there) {
            (words, isAvailable, isOption) = (there, true, false)
        } else if let offered = first(Self.offered) {
            (words, isAvailable, isOption) = (offered, true, true)
        } else {
            return nil
        }
    }

    private static let gone = [
        "out of stock", "sold out", "not in stock", "isn't in stock", "no longer in stock", "not available",
        "isn't available", "unavailable", "aren't in stock", "not currently in stock", "aren't available",
    ]
    private static let missing = [
        "doesn't come in", "does not come in", "don't come in", "do not come in", "isn't offered in",
        "isn't made in",
    ]
    private static let there = [
        "in stock", "back in stock", "is available now", "available right now", "currently available",
        "we have it", "left in stock", "ready to ship", "is available", "are available",
    ]
    private static let offered = ["available in", "comes in", "come in", "offered in", "we have it in"]

    static let colors: Set<String> = [
        "red", "blue", "green", "yellow", "black", "white", "grey", "gray", "brown", "orange", "purple",
        "pink",
        "beige", "navy", "teal", "olive", "violet", "gold", "silver", "turquoise", "burgundy", "cream", "tan",
        "khaki", "maroon", "lime", "magenta", "cyan", "charcoal",
    ]
}
