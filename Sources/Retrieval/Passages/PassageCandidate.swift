/// A passage that a search found.
package struct PassageCandidate: Hashable, Sendable {
    package var chunkID: String
    package var documentID: String
    package var documentVersion: Int
    package var title: String
    /// Its place among the passages of its document.
    package var ordinal: Int
    package var section: String?
    package var url: String?
    package var text: String
    /// What the search made of it; comparable within one search.
    package var rank: Double
    /// The cosine of its vector and the question's; nil when either has none.
    package var similarity: Double?

    package init(
        chunkID: String, documentID: String, documentVersion: Int, title: String, ordinal: Int = 0,
        section: String? = nil,
        url: String? = nil, text: String, rank: Double, similarity: Double? = nil
    ) {
        self.chunkID = chunkID
        self.documentID = documentID
        self.documentVersion = documentVersion
        self.title = title
        self.ordinal = ordinal
        self.section = section
        self.url = url
        self.text = text
        self.rank = rank
        self.similarity = similarity
    }
}
