internal import Answers
internal import Events
internal import Pipelines

/// Publishes a reply: its deltas, then the whole of it, then the handoff that it opens.
///
/// Every event's id comes from the input and its place, so that doing it again publishes the same ids.
struct ReplyPublisher: Sendable {
    let outlet: any ReplyOutlet
    let input: EventAttributes

    private static let stage = "responder"

    func publish(_ piece: String, seq: Int, of replyID: String, session: String) async throws {
        try await outlet.publish(contentsOf: [delta(piece, seq: seq, of: replyID, session: session)])
    }

    /// - Parameter shown: How many of its deltas are out already.
    func publish(_ stored: StoredReply, shown: Int = 0) async throws {
        let reply = stored.reply
        let pieces = stored.pieces ?? ReplyPieces.of(reply.text)
        var outputs = pieces.enumerated().dropFirst(shown).map { seq, text in
            delta(text, seq: seq, of: reply.replyID, session: reply.sessionID)
        }
        outputs.append(Output(reply, id: id(pieces.count)))
        if let handoff = stored.handoff { outputs.append(Output(handoff, id: id(pieces.count + 1))) }
        try await outlet.publish(contentsOf: outputs)
    }

    private func delta(_ piece: String, seq: Int, of replyID: String, session: String) -> Output {
        Output(ReplyDelta(sessionID: session, replyID: replyID, seq: seq, text: piece), id: id(seq))
    }

    private func id(_ index: Int) -> String {
        EventID.derived(from: input, stage: Self.stage, index: index)
    }
}
