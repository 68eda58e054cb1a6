/// A whole reply: all that its deltas held, and more.
package struct ReplyCompleted: EventPayload, Hashable {
    package static let eventType = "cie.chat.reply-completed.v1"
    package static let topic = Topic.chatReplies

    /// The conversation.
    package var sessionID: String
    package var replyID: String
    /// Nil for words of an agent.
    package var turn: Int?
    /// The message ids that it answers.
    package var inReplyTo: [String]
    package var text: String
    package var citations: [Citation]
    package var cards: [Card]
    package var suggestions: [String]
    package var outcome: Outcome
    package var author: Author
    package var completedAt: Timestamp

    package init(
        sessionID: String, replyID: String, turn: Int? = nil, inReplyTo: [String] = [], text: String,
        citations: [Citation] = [], cards: [Card] = [], suggestions: [String] = [], outcome: Outcome,
        author: Author, completedAt: Timestamp
    ) {
        self.sessionID = sessionID
        self.replyID = replyID
        self.turn = turn
        self.inReplyTo = inReplyTo
        self.text = text
        self.citations = citations
        self.cards = cards
        self.suggestions = suggestions
        self.outcome = outcome
        self.author = author
        self.completedAt = completedAt
    }

    package var partitionKey: String { sessionID }

    private enum CodingKeys: String, CodingKey {
        case turn, text, citations, cards, suggestions, outcome, author
        case sessionID = "session_id"
        case replyID = "reply_id"
        case inReplyTo = "in_reply_to"
        case completedAt = "completed_at"
    }
}
