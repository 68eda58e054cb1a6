package import Events

/// A `reply` frame, as a storefront reads it.
package struct ChatReply: Decodable, Sendable {
    package let type: String
    package let replyID: String
    package let inReplyTo: [String]
    package let text: String
    package let citations: [Citation]
    package let outcome: String
    package let author: String
    package var cards: [Card]?
    package var suggestions: [String]?

    private enum CodingKeys: String, CodingKey {
        case type, text, citations, outcome, author, cards, suggestions
        case replyID = "reply_id"
        case inReplyTo = "in_reply_to"
    }
}
