internal import Answers
internal import Events
internal import Postgres

/// How a reply that is shown while it comes into being survives an interruption.
///
/// A piece is written here before it is published, and only if the reply has exactly the pieces before it: two
/// processes that work on the same turn, or two attempts of one, can't both continue. The reply is written to
/// `turns` only by who knows every piece, and from then on none can be added. So each sequence number of a
/// reply has one text for ever, and the whole reply is what its pieces say. Who comes later finds either the
/// reply, which is published again as it is, or pieces, which are completed, published again and closed.
extension PostgresReplies {
    /// What was found of a reply.
    enum Opening: Sendable {
        case stored(StoredReply)
        /// Pieces that may have been shown; empty when it is new.
        case pieces([ReplyPiece])
    }

    /// Opens a reply, or finds what an earlier attempt has left.
    func open(_ replyID: String, for context: ContextAssembled, eventID: String) async throws -> Opening {
        if let stored = try await standing(for: context, eventID: eventID) { return .stored(stored) }
        let rows = try await pool.query(
            """
            INSERT INTO reply_streams (reply_id, session_id) VALUES (\(replyID), \(context.sessionID))
            ON CONFLICT (reply_id) DO UPDATE SET reply_id = excluded.reply_id
            RETURNING pieces
            """)
        return .pieces(try rows.first?.get("pieces", as: JSONColumn<[ReplyPiece]>.self).value ?? [])
    }

    /// Adds a piece at its place; false when somebody else has gone on with the reply.
    func append(_ piece: ReplyPiece, at seq: Int, to replyID: String) async throws -> Bool {
        let rows = try await pool.query(
            """
            UPDATE reply_streams SET pieces = pieces || \(JSONColumn([piece]))::jsonb
            WHERE reply_id = \(replyID) AND NOT closed AND jsonb_array_length(pieces) = \(seq)
            RETURNING reply_id
            """)
        return !rows.isEmpty
    }
}
