internal import Events
internal import Language

/// What was found for one need.
struct NeedEvidence: Sendable {
    let need: Need
    var terms: [QueryTerm] = []
    var passages: [RankedPassage] = []
    var products: [RankedProduct] = []
    /// For each passage how alike each of its parts is to the need.
    var likeness: [[Double]]?
    /// From the classifier's opinion.
    var adjustment = 0.0

    /// How well the best of it fits, 0 to 1.
    var relevance: Double {
        guard let best = (passages.map(\.relevance) + products.map(\.relevance)).max(), best > 0 else {
            return 0
        }
        return min(1, max(0, best + adjustment))
    }

    /// Holds each part of the passages against what the need means.
    mutating func compare(_ parts: [String: PackedVectors], with vector: SentenceVector) {
        likeness = passages.map { passage in
            let cosines = parts[passage.candidate.chunkID]?.cosines(to: vector) ?? []
            return cosines.map { ($0 * 1000).rounded() / 1000 }
        }
    }

    var query: KnowledgeQuery {
        KnowledgeQuery(
            text: need.text, terms: terms, overview: need.isOverview, priceMin: need.prices.minimum,
            priceMax: need.prices.maximum,
            relevance: relevance,
            verdict: relevance >= Retriever.threshold ? .sufficient : .insufficient,
            chunkIDs: passages.map(\.candidate.chunkID), likeness: likeness, productIDs: named)
    }

    private var named: [String]? {
        let named = products.filter(\.isNamed).map(\.match.productID)
        return named.isEmpty ? nil : named
    }
}
