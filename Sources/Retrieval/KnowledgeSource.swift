/// Where the retriever looks: filled in by the daemon, scripted in tests.
package struct KnowledgeSource: Sendable {
    /// Passages that answers may be given from: those that hold any of the words and those closest in meaning.
    package var searchChunks: @Sendable (KnowledgeSearch) async throws -> [PassageCandidate]
    /// Products, in the same way.
    package var searchProducts: @Sendable (KnowledgeSearch) async throws -> [ProductCandidate]
    /// How many passages there are, and how many hold each word.
    package var frequencies: @Sendable (_ words: [String]) async throws -> WordFrequencies
    /// One request to the shop's order service.
    package var lookUpOrder: @Sendable (_ orderID: String) async throws -> OrderResponse

    package init(
        searchChunks: @escaping @Sendable (KnowledgeSearch) async throws -> [PassageCandidate],
        searchProducts: @escaping @Sendable (KnowledgeSearch) async throws -> [ProductCandidate],
        frequencies: @escaping @Sendable (_ words: [String]) async throws -> WordFrequencies,
        lookUpOrder: @escaping @Sendable (_ orderID: String) async throws -> OrderResponse
    ) {
        self.searchChunks = searchChunks
        self.searchProducts = searchProducts
        self.frequencies = frequencies
        self.lookUpOrder = lookUpOrder
    }
}
