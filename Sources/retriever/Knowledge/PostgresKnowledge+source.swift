internal import Language
internal import Retrieval

extension PostgresKnowledge {
    /// All that the retriever reads.
    ///
    /// - Parameter tokenizer: Knows common words, so that none of them is taken for a mistyped one; nothing is mended
    ///   without it.
    func source(orders: OrderService, tokenizer: WordPieceTokenizer?) -> KnowledgeSource {
        KnowledgeSource(
            searchChunks: chunks, searchProducts: products, partVectors: partVectors,
            corrections: { words in
                guard let tokenizer else { return [:] }
                return try await corrections(of: words, isWord: tokenizer.knows)
            },
            frequencies: frequencies, lookUpOrder: orders.lookUp)
    }
}
