internal import Answers
internal import Events
internal import Logging
internal import Pipelines

/// Replies to one turn: composes, lets a model answer where that is better, stores and publishes.
struct TurnResponder: Sendable {
    let composer: ReplyComposer
    let voice: StoreVoice
    let replies: PostgresReplies
    /// Nil when no model is configured.
    let model: AnsweringModel?
    let known: PostgresKnownAnswers
    let metrics: ReplyMetrics

    /// More rounds would mean that several processes fight over one turn.
    private static let rounds = 4

    /// Somebody else has gone on with the reply.
    private struct Superseded: Error {}

    /// - Throws: What `release` or the database throws; a model that fails is no error.
    func respond(
        to context: ContextAssembled, input: EventAttributes, outlet: any ReplyOutlet, logger: Logger
    ) async throws -> Disposition {
        let composed = composer.reply(to: context)
        metrics.heldBack(composed, logger)
        let tier = model == nil ? nil : TierChoice.tier(for: context, composed: composed)
        let publisher = ReplyPublisher(outlet: outlet, input: input)
        if tier == nil {
            let reply = StoredReply(composed, to: context, input: input)
            if let stored = try await replies.store(reply, for: context, eventID: input.id) {
                try await publisher.publish(stored)
                guard stored == reply else { return .duplicate }
                await note(reply.reply, from: .composed, context, logger)
                return .processed
            }
        }
        for _ in 0..<Self.rounds {
            do {
                return try await stream(composed, tier, context, input, publisher, logger)
            } catch is Superseded {
                continue
            }
        }
        throw EnvironmentFault("replies", "another process writes the same reply")
    }

    /// Goes on from what an earlier attempt has left, or begins.
    private func stream(
        _ composed: ReplyDraft, _ tier: AnswerTier?, _ context: ContextAssembled, _ input: EventAttributes,
        _ publisher: ReplyPublisher, _ logger: Logger
    ) async throws -> Disposition {
        let replyID = StoredReply.replyID(for: input)
        switch try await replies.open(replyID, for: context, eventID: input.id) {
        case .stored(let stored):
            try await publisher.publish(stored)
            return .duplicate
        case .pieces(let standing) where !standing.isEmpty:
            let pieces = try await completed(standing, composed, context, replyID)
            let reply = try await close(pieces, shown: 0, composed, context, input, publisher)
            await note(reply, from: .resumed, context, logger)
        case .pieces:
            let (pieces, source) = try await ask(tier, composed, context, replyID, publisher, logger)
            let reply = try await close(
                pieces, shown: pieces.count, composed, context, input, publisher)
            await note(reply, from: source, context, logger)
        }
        return .processed
    }

    /// Shows what a model answers, piece by piece; nothing when it has nothing to say.
    private func ask(
        _ tier: AnswerTier?, _ composed: ReplyDraft, _ context: ContextAssembled, _ replyID: String,
        _ publisher: ReplyPublisher, _ logger: Logger
    ) async throws -> ([ReplyPiece], ReplyMetrics.Source) {
        guard let tier, let model else { return ([], .composed) }
        var pieces: [ReplyPiece] = []
        func release(_ piece: ReplyPiece) async throws {
            guard try await replies.append(piece, at: pieces.count, to: replyID) else { throw Superseded() }
            pieces.append(piece)
            try await publisher.publish(
                piece.text, seq: pieces.count - 1, of: replyID, session: context.sessionID)
        }
        let answer = try await model.answer(
            context, composed: composed, tier: tier, logger: logger, release: release)
        guard let answer else { return ([], .composed) }
        metrics.screened(answer)
        guard !pieces.isEmpty else { return ([], .composed) }
        switch answer.ending {
        case .declined:
            try await release(StreamedReply.remainder)
            return (pieces, .partial)
        case .cut, .tooLong:
            let rest = ReplyRemainder.pieces(after: pieces, of: composed, for: context, voice: voice)
            for piece in rest { try await release(piece) }
            return (pieces, .cut)
        case .complete where answer.isMended: return (pieces, .mended)
        case .complete: return (pieces, answer.isSound(beside: composed) ? .model : .trimmed)
        }
    }

    /// Adds what is missing to the pieces of an attempt that was interrupted.
    private func completed(
        _ standing: [ReplyPiece], _ composed: ReplyDraft, _ context: ContextAssembled, _ replyID: String
    ) async throws -> [ReplyPiece] {
        var pieces = standing
        for piece in ReplyRemainder.pieces(after: standing, of: composed, for: context, voice: voice) {
            guard try await replies.append(piece, at: pieces.count, to: replyID) else { throw Superseded() }
            pieces.append(piece)
        }
        return pieces
    }

    /// Stores the reply that the pieces are, or the composed one when there are none, and publishes the rest of it.
    private func close(
        _ pieces: [ReplyPiece], shown: Int, _ composed: ReplyDraft, _ context: ContextAssembled,
        _ input: EventAttributes, _ publisher: ReplyPublisher
    ) async throws -> ReplyCompleted {
        let draft =
            pieces.isEmpty
            ? composed : StreamedReply.draft(of: pieces, for: context, voice: voice, composed: composed)
        let reply = StoredReply(
            draft, to: context, input: input, pieces: pieces.isEmpty ? nil : pieces)
        let stored = try await replies.store(
            reply, for: context, eventID: input.id, streamed: pieces.count)
        guard let stored else { throw Superseded() }
        try await publisher.publish(stored, shown: stored == reply ? shown : 0)
        return stored.reply
    }

    /// Counts a new reply, and keeps it for whoever asks the same when it is whole.
    private func note(
        _ reply: ReplyCompleted, from source: ReplyMetrics.Source, _ context: ContextAssembled,
        _ logger: Logger
    ) async {
        metrics.replied(from: source)
        guard source.isWhole else { return }
        do {
            try await known.keep(reply, to: context)
        } catch {
            // The reply is out; that it can't be given again harms nobody.
            logger.debug("answer not kept", metadata: ["why": "\(error)"])
        }
    }
}
