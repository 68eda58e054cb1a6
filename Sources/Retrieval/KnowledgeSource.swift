package import Language

/// Where the retriever looks: filled in by the daemon, scripted in tests.
package struct KnowledgeSource: Sendable {
    /// Passages that answers may be given from: those that hold any of the words and those closest in meaning.
    package var searchChunks: @Sendable (KnowledgeSearch) async throws -> [PassageCandidate]
    /// Products, in the same way.
    package var searchProducts: @Sendable (KnowledgeSearch) async throws -> [ProductCandidate]
    /// The vectors of the sentences, list items and rows of passages, by chunk id; a passage without any is missing.
    package var partVectors: @Sendable (_ chunkIDs: [String]) async throws -> [String: PackedVectors]
    /// What mistyped words stand for; those that are right are missing.
    package var corrections: @Sendable (_ words: [String]) async throws -> [String: String]
    /// How many passages there are, and how many hold each word.
    package var frequencies: @Sendable (_ words: [String]) async throws -> WordFrequencies
    /// One request to the shop's order service.
    package var lookUpOrder: @Sendable (_ orderID: String) async throws -> OrderResponse

    package init(
        searchChunks: @escaping @Sendable (KnowledgeSearch) async throws -> [PassageCandidate],
        searchProducts: @escaping @Sendable (KnowledgeSearch) async throws -> [ProductCandidate],
        partVectors: @escaping @Sendable (_ chunkIDs: [String]) async throws -> [String: PackedVectors] = {
            _ in
            [:]
        },
        corrections: @escaping @Sendable (_ words: [String]) async throws -> [String: String] = { _ in [:] },
        frequencies: @escaping @Sendable (_ words: [String]) async throws -> WordFrequencies,
        lookUpOrder: @escaping @Sendable (_ orderID: String) async throws -> OrderResponse
    ) {
        self.searchChunks = searchChunks
        self.searchProducts = searchProducts
        self.partVectors = partVectors
        self.corrections = corrections
        self.frequencies = frequencies
        self.lookUpOrder = lookUpOrder
    }
}
