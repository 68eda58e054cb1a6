internal import Answers
internal import Events
internal import Pipelines

extension Delivery {
    /// Publishes a reply: sentence by sentence, then whole, then the handoff that it opens.
    func publish(_ stored: StoredReply) async throws {
        let reply = stored.reply
        for (seq, text) in ReplyPieces.of(reply.text).enumerated() {
            try await publish(
                ReplyDelta(sessionID: reply.sessionID, replyID: reply.replyID, seq: seq, text: text))
        }
        try await publish(reply)
        if let handoff = stored.handoff { try await publish(handoff) }
    }
}
