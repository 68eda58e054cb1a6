/// Where the retriever looks: filled in by the daemon, scripted in tests.
package struct KnowledgeSource: Sendable {
    /// Passages of current documents that hold any of the words, best first.
    package var searchChunks: @Sendable (_ words: [String], _ limit: Int) async throws -> [PassageCandidate]
    /// Products that hold any of the words, best first.
    package var searchProducts: @Sendable (_ words: [String], _ limit: Int) async throws -> [ProductCandidate]
    /// How many passages there are, and how many hold each word.
    package var frequencies: @Sendable (_ words: [String]) async throws -> WordFrequencies
    /// One request to the shop's order service.
    package var lookUpOrder: @Sendable (_ orderID: String) async throws -> OrderResponse

    package init(
        searchChunks:
            @escaping @Sendable (_ words: [String], _ limit: Int) async throws -> [PassageCandidate],
        searchProducts:
            @escaping @Sendable (_ words: [String], _ limit: Int) async throws -> [ProductCandidate],
        frequencies: @escaping @Sendable (_ words: [String]) async throws -> WordFrequencies,
        lookUpOrder: @escaping @Sendable (_ orderID: String) async throws -> OrderResponse
    ) {
        self.searchChunks = searchChunks
        self.searchProducts = searchProducts
        self.frequencies = frequencies
        self.lookUpOrder = lookUpOrder
    }
}
