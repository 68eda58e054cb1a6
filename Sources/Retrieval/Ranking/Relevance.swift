/// How sure it is that a text speaks of what was asked.
struct Relevance: Hashable, Sendable {
    /// How much of the question's weighty words stands there, and how close together, 0 to 1.
    let coverage: Double
    /// The cosine of its vector and the question's; nil when either has none.
    let similarity: Double?

    /// What full coverage is worth as cosine.
    private static let coverageWorth = 0.3
    /// Where answers begin: with a cosine of a half, or less where words agree, too.
    ///
    /// Set on questions that the pages of a shop answer or don't; questions about other matters stay below 0.4.
    private static let least = 0.5
    private static let slope = 1.5

    /// 0 to 1; `Retriever.threshold` is where answers begin.
    var value: Double {
        guard let similarity else { return coverage }
        let sum = Self.coverageWorth * coverage + similarity
        return min(1, max(0, Retriever.threshold + Self.slope * (sum - Self.least)))
    }

    /// For a product, of which words say more: a name is a name, and an option there or not.
    ///
    /// A meaning far from it takes from what the words say; a close one stands in for words that are missing.
    var ofProduct: Double {
        guard let similarity else { return coverage }
        return max(0, coverage - 1.5 * max(0, 0.25 - similarity), value - 0.1)
    }
}
