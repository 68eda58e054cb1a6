/// A `reply` frame, as a storefront reads it.
package struct ChatReply: Decodable, Sendable {
    package struct Citation: Decodable, Sendable {
        package let id: String
        package let title: String
        package let url: String?
        package let quote: String
    }

    package let type: String
    package let replyID: String
    package let inReplyTo: [String]
    package let text: String
    package let citations: [Citation]
    package let outcome: String
    package let author: String

    private enum CodingKeys: String, CodingKey {
        case type, text, citations, outcome, author
        case replyID = "reply_id"
        case inReplyTo = "in_reply_to"
    }
}
