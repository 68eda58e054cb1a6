package import Language

/// What is looked for: texts that hold any of some words, or mean about the same.
package struct KnowledgeSearch: Hashable, Sendable {
    /// As written, each with the words that may stand for it.
    package var words: [String]
    /// What is meant; nil without an encoder.
    package var vector: SentenceVector?
    /// How many texts each way of searching gives at most.
    package var limit: Int

    package init(words: [String], vector: SentenceVector? = nil, limit: Int) {
        self.words = words
        self.vector = vector
        self.limit = limit
    }
}
