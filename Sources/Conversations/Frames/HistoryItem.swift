package import Events

/// One turn of the past.
package struct HistoryItem: Codable, Hashable, Sendable {
    package var author: Author
    /// The customer's words are redacted.
    package var text: String
    package var time: Timestamp
    /// Of a customer's turn.
    package var messageID: String?
    /// Of a reply.
    package var replyID: String?
    package var inReplyTo: [String]?
    package var citations: [Citation]?

    package init(
        author: Author, text: String, time: Timestamp, messageID: String? = nil, replyID: String? = nil,
        inReplyTo: [String]? = nil, citations: [Citation]? = nil
    ) {
        self.author = author
        self.text = text
        self.time = time
        self.messageID = messageID
        self.replyID = replyID
        self.inReplyTo = inReplyTo
        self.citations = citations
    }

    private enum CodingKeys: String, CodingKey {
        case author, text, time, citations
        case messageID = "message_id"
        case replyID = "reply_id"
        case inReplyTo = "in_reply_to"
    }
}
