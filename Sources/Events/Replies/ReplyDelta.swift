/// A piece of a reply, as it comes into being.
package struct ReplyDelta: EventPayload, Hashable {
    package static let eventType = "cie.chat.reply-delta.v1"
    package static let topic = Topic.chatReplies

    /// The conversation.
    package var sessionID: String
    package var replyID: String
    /// 0 for the first piece.
    package var seq: Int
    /// To be appended to the pieces before.
    package var text: String

    package init(sessionID: String, replyID: String, seq: Int, text: String) {
        self.sessionID = sessionID
        self.replyID = replyID
        self.seq = seq
        self.text = text
    }

    package var partitionKey: String { sessionID }

    private enum CodingKeys: String, CodingKey {
        case seq, text
        case sessionID = "session_id"
        case replyID = "reply_id"
    }
}
