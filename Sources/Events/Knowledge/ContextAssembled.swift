/// The evidence for one turn.
package struct ContextAssembled: EventPayload, Hashable {
    package static let eventType = "cie.chat.context-assembled.v1"
    package static let topic = Topic.chatContexts

    /// The conversation.
    package var sessionID: String
    package var turn: Int
    /// The turn that the evidence is for.
    package var routed: TurnRouted
    package var verdict: Verdict
    /// With `ambiguous`: what to ask.
    package var question: String?
    /// Best first.
    package var passages: [Passage]
    package var order: OrderLookup?
    package var products: [ProductMatch]
    /// What was searched, one for each thing asked; absent when nothing was.
    package var queries: [KnowledgeQuery]?
    /// The answer may be given again to others who ask this; absent when it is for this customer alone.
    package var reusable: ReusableQuestion?
    /// An answer that was given to this question before; nothing was searched then.
    package var known: KnownAnswer?

    package init(
        sessionID: String, turn: Int, routed: TurnRouted, verdict: Verdict, question: String? = nil,
        passages: [Passage] = [], order: OrderLookup? = nil, products: [ProductMatch] = [],
        queries: [KnowledgeQuery]? = nil, reusable: ReusableQuestion? = nil, known: KnownAnswer? = nil
    ) {
        self.sessionID = sessionID
        self.turn = turn
        self.routed = routed
        self.verdict = verdict
        self.question = question
        self.passages = passages
        self.order = order
        self.products = products
        self.queries = queries
        self.reusable = reusable
        self.known = known
    }

    package var partitionKey: String { sessionID }

    private enum CodingKeys: String, CodingKey {
        case turn, routed, verdict, question, passages, order, products, queries, reusable, known
        case sessionID = "session_id"
    }
}
