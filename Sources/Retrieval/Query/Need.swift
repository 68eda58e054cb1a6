/// One thing that a turn asks for.
package struct Need: Hashable, Sendable {
    /// What was asked, with what it leans on.
    package let text: String
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

    /// Says nothing that could be searched for.
    package var isEmpty: Bool { words.isEmpty }
}
