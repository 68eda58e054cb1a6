/// One thing that a turn asks for.
package struct Need: Hashable, Sendable {
    /// What was asked, in the customer's words.
    package let text: String
    /// The words that say what it is about; for a follow-up, with those of the turn that it leans on.
    package let words: [QueryWord]
    /// Words that the intent suggests: they help to rank and never to judge.
    package let hints: [QueryWord]
    package let prices: PriceRange

    package init(text: String, words: [QueryWord], hints: [QueryWord] = [], prices: PriceRange = PriceRange())
    {
        self.text = text
        self.words = words
        self.hints = hints
        self.prices = prices
    }

    /// Asks about a subject as a whole, such as "What is your return policy?".
    package var isOverview: Bool {
        guard words.count <= 2 else { return false }
        let lowered = text.lowercased()
        return Self.openings.contains(where: lowered.hasPrefix)
            || Self.subjects.contains(where: lowered.contains)
    }

    private static let subjects = ["policy", "policies", "rules", "conditions", "terms of"]
    private static let openings = [
        "do you have ", "do you offer ", "is there ", "are there ", "tell me about ", "what is ", "what's ",
        "what are ", "how does ", "how do your ", "explain ",
    ]

    /// Says nothing that could be searched for.
    package var isEmpty: Bool { words.isEmpty }
}
