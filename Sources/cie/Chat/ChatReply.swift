import Events

/// A whole reply.
struct ChatReply: Decodable, Hashable, Sendable {
    var replyID: String
    var inReplyTo: [String]
    var text: String
    var citations: [Citation]
    var cards: [Card]
    var suggestions: [String]
    var outcome: Outcome
    var author: Author

    init(
        replyID: String, inReplyTo: [String], text: String, citations: [Citation] = [], cards: [Card] = [],
        suggestions: [String] = [], outcome: Outcome = .answered, author: Author = .assistant
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

    private enum CodingKeys: String, CodingKey {
        case text, citations, cards, suggestions, outcome, author
        case replyID = "reply_id"
        case inReplyTo = "in_reply_to"
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        replyID = try fields.decode(String.self, forKey: .replyID)
        text = try fields.decode(String.self, forKey: .text)
        inReplyTo = try fields.decodeIfPresent([String].self, forKey: .inReplyTo) ?? []
        citations = try fields.decodeIfPresent([Citation].self, forKey: .citations) ?? []
        cards = try fields.decodeIfPresent([Card].self, forKey: .cards) ?? []
        suggestions = try fields.decodeIfPresent([String].self, forKey: .suggestions) ?? []
        outcome = try fields.decodeIfPresent(Outcome.self, forKey: .outcome) ?? .unknown
        author = try fields.decodeIfPresent(Author.self, forKey: .author) ?? .assistant
    }
}
