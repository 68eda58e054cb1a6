package import Events

/// A reply as a customer got it.
package struct SpokenReply: Hashable, Sendable {
    package var text: String
    /// Such as `answered`.
    package var outcome: String
    package var citations: [Citation]
    package var cards: [Card]
    package var suggestions: [String]

    package init(
        text: String, outcome: String, citations: [Citation] = [], cards: [Card] = [],
        suggestions: [String] = []
    ) {
        self.text = text
        self.outcome = outcome
        self.citations = citations
        self.cards = cards
        self.suggestions = suggestions
    }

    func cites(anyOf documents: [String]) -> Bool {
        citations.contains { citation in
            documents.contains { citation.documentID == $0 || Wording(citation.title).holds($0) }
        }
    }

    func shows(anyOf wanted: [String]) -> Bool {
        if wanted == ["none"] { return cards.isEmpty }
        return cards.contains { card in
            switch card {
            case .order(let order): wanted.contains("order") || wanted.contains("order:\(order.orderID)")
            case .product(let product):
                wanted.contains("product") || wanted.contains("product:\(product.productID)")
            case .unknown(let kind): wanted.contains(kind)
            }
        }
    }

    func suggests(anyOf wanted: [String]) -> Bool {
        if wanted == ["any"] { return !suggestions.isEmpty }
        return suggestions.contains { suggestion in wanted.contains { Wording(suggestion).holds($0) } }
    }
}
