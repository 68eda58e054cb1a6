/// What a follow-up leans on: the latest earlier text that stands by itself, and what was added to it since.
struct Antecedent: Hashable, Sendable {
    /// How far back it is looked for.
    private static let reach = 4

    /// The texts in their order.
    let text: String
    /// What they say besides the follow-up's own words, the latest first.
    let words: [String]
    /// The latest that were named.
    let prices: PriceRange

    /// Nil when the earlier texts say nothing more.
    ///
    /// - Parameter context: The customer's earlier texts in their order.
    init?(of own: [String], in context: [String]) {
        var texts: [String] = []
        var words: [String] = []
        var prices = PriceRange()
        for text in context.reversed().prefix(Self.reach) {
            let named = PriceRange(readFrom: text)
            if prices.isOpen { prices = named }
            let found = Wording.contentWords(text).filter { !named.isNamed(by: $0) }
            let fresh = found.filter { !own.contains($0) && !words.contains($0) }
            if !fresh.isEmpty {
                texts.insert(text, at: 0)
                words += fresh
            }
            if !found.isEmpty, !FollowUp.leans(text, words: found.count) { break }
        }
        guard !words.isEmpty else { return nil }
        self.text = texts.joined(separator: " ")
        self.words = words
        self.prices = prices
    }
}
