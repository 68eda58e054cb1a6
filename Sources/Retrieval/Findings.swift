internal import Events

/// What was found for all needs of a turn.
struct Findings: Sendable {
    private(set) var passages: [Passage] = []
    private(set) var products: [ProductMatch] = []
    private(set) var queries: [KnowledgeQuery] = []
    /// Of the best passage and the best product.
    private(set) var passageRelevance = 0.0
    private(set) var productRelevance = 0.0
    private var words = 0

    /// Adds what was found for the next need; a passage found twice stays where it was first.
    mutating func add(_ evidence: NeedEvidence) {
        queries.append(evidence.query)
        words += evidence.need.words.count
        passageRelevance = max(passageRelevance, evidence.passages.map(\.relevance).max() ?? 0)
        productRelevance = max(productRelevance, evidence.products.map(\.relevance).max() ?? 0)
        for ranked in evidence.passages
        where !passages.contains(where: { $0.chunkID == ranked.candidate.chunkID }) {
            passages.append(ranked.passage)
        }
        for ranked in evidence.products
        where ranked.relevance >= Retriever.productThreshold(for: evidence.need) {
            if let known = products.firstIndex(where: { $0.productID == ranked.match.productID }) {
                if ranked.isNamed {
                    products[known].named = true
                    products[known].variants = ranked.match.variants
                }
            } else {
                // Only what the turn is about is told in full.
                var match = ranked.match
                if !ranked.isNamed, !products.isEmpty { match.variants = nil }
                products.append(match)
            }
        }
    }

    /// Of the need that was met best: the others are told apart by their queries.
    var relevance: Double { queries.map(\.relevance).max() ?? 0 }

    /// The turn names a subject at all.
    var saysAnything: Bool { words > 0 }

    /// The turn names at most one subject, and none that is rare.
    var isVague: Bool { words <= 1 && !queries.flatMap(\.terms).contains { $0.weight > 0.6 } }
}
