/// How common words are in the knowledge.
package struct WordFrequencies: Hashable, Sendable {
    /// Passages in all.
    package var total: Int
    /// Passages that hold the word, by the word as asked.
    package var counts: [String: Int]

    package init(total: Int, counts: [String: Int]) {
        self.total = total
        self.counts = counts
    }

    /// How telling a word is, 0.1 to 1: one that stands in every passage tells little.
    ///
    /// A word that stands nowhere counts as its most common stand-in; without one it is the most telling of
    /// all, since what it asks for is missing.
    func weight(of word: QueryWord) -> Double {
        let own = counts[word.text] ?? 0
        let count = own > 0 ? own : word.alternatives.compactMap { counts[$0] }.max() ?? 0
        return max(0.1, BM25.rarity(held: count, total: total))
    }
}
