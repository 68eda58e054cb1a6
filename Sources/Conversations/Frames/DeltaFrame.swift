package import Events

/// A piece of a reply, to be appended to the pieces before.
package struct DeltaFrame: Codable, Hashable, Sendable {
    package var replyID: String
    /// 0 for the first piece; none is left out and none comes twice.
    package var seq: Int
    package var text: String

    package init(replyID: String, seq: Int, text: String) {
        self.replyID = replyID
        self.seq = seq
        self.text = text
    }

    package init(_ delta: ReplyDelta) {
        self.init(replyID: delta.replyID, seq: delta.seq, text: delta.text)
    }

    private enum CodingKeys: String, CodingKey {
        case seq, text
        case replyID = "reply_id"
    }
}
