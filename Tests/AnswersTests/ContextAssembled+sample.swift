import Events

extension ContextAssembled {
    /// The evidence for a turn with nothing special about it.
    static func sample(
        _ turn: TurnRouted, verdict: Verdict = .sufficient, question: String? = nil, passages: [Passage] = [],
        order: OrderLookup? = nil, products: [ProductMatch] = []
    ) -> ContextAssembled {
        ContextAssembled(
            sessionID: turn.sessionID, turn: turn.turn, routed: turn, verdict: verdict, question: question,
            passages: passages, order: order, products: products)
    }
}

extension Passage {
    static func sample(_ text: String, title: String = "Returns", section: String? = nil, id: String = "c1")
        -> Passage
    {
        Passage(
            chunkID: id, documentID: "returns.md", documentVersion: 3, title: title, section: section,
            url: "/returns", text: text, score: 1)
    }
}
