/// One thing that a turn asks for, as it was searched.
package struct KnowledgeQuery: Codable, Hashable, Sendable {
    /// The customer's words.
    package var text: String
    /// For a follow-up, with the words of the turn that it leans on.
    package var terms: [QueryTerm]
    /// Asks about a subject as a whole, such as "What is your return policy?".
    package var overview: Bool?
    package var priceMin: Double?
    package var priceMax: Double?
    /// How well the best passage or product fits, 0 to 1.
    package var relevance: Double
    /// Whether that is enough to answer this.
    package var verdict: Verdict
    /// The passages found for it, best first.
    package var chunkIDs: [String]
    /// For each of the passages how alike each of its sentences, list items and rows is to what was asked, −1 to 1;
    /// empty for one whose parts have no vectors.
    package var likeness: [[Double]]?
    /// The products that it names, or means because the conversation was about them, the surest first.
    package var productIDs: [String]?

    package init(
        text: String, terms: [QueryTerm] = [], overview: Bool? = nil, priceMin: Double? = nil,
        priceMax: Double? = nil,
        relevance: Double = 0, verdict: Verdict = .insufficient, chunkIDs: [String] = [],
        likeness: [[Double]]? = nil, productIDs: [String]? = nil
    ) {
        self.text = text
        self.terms = terms
        self.overview = overview
        self.priceMin = priceMin
        self.priceMax = priceMax
        self.relevance = relevance
        self.verdict = verdict
        self.chunkIDs = chunkIDs
        self.likeness = likeness
        self.productIDs = productIDs
    }

    private enum CodingKeys: String, CodingKey {
        case text, terms, overview, relevance, verdict, likeness
        case priceMin = "price_min"
        case priceMax = "price_max"
        case chunkIDs = "chunk_ids"
        case productIDs = "product_ids"
    }
}
