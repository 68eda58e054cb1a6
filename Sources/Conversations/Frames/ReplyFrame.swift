package import Events

/// A whole reply; takes the place of its pieces.
package struct ReplyFrame: Codable, Hashable, Sendable {
    package var replyID: String
    /// The messages that it answers.
    package var inReplyTo: [String]
    package var text: String
    package var citations: [Citation]
    package var cards: [Card]
    package var suggestions: [String]
    package var outcome: Outcome
    package var author: Author

    package init(
        replyID: String, inReplyTo: [String] = [], text: String, citations: [Citation] = [],
        cards: [Card] = [], suggestions: [String] = [], outcome: Outcome, author: Author
    ) {
        self.replyID = replyID
        self.inReplyTo = inReplyTo
        self.text = text
        self.citations = citations
        self.cards = cards
        self.suggestions = suggestions
        self.outcome = outcome
        self.author = author
    }

    /// Leaves out cards of a kind that this version can't describe.
    package init(_ reply: ReplyCompleted) {
        let cards = reply.cards.filter { card in
            if case .unknown = card { false } else { true }
        }
        self.init(
            replyID: reply.replyID, inReplyTo: reply.inReplyTo, text: reply.text,
            citations: reply.citations, cards: cards, suggestions: reply.suggestions,
            outcome: reply.outcome, author: reply.author)
    }

    private enum CodingKeys: String, CodingKey {
        case text, citations, cards, suggestions, outcome, author
        case replyID = "reply_id"
        case inReplyTo = "in_reply_to"
    }
}
