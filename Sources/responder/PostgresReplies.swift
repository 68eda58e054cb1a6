internal import Events
internal import FoundationEssentials
internal import Postgres

/// Assistant turns and handoffs in Postgres.
struct PostgresReplies: Sendable {
    let pool: Pool

    init(pool: Pool) {
        self.pool = pool
    }

    /// Writes the reply to a turn, unless the turn has one.
    ///
    /// - Parameter streamed: With a reply that was opened by `open`, how many pieces of it were appended.
    /// - Returns: The reply that stands; nil when pieces were shown that this reply does not know, see `open`.
    func store(
        _ reply: StoredReply, for context: ContextAssembled, eventID: String, streamed: Int? = nil
    ) async throws -> StoredReply? {
        let written = insertion(of: reply, context: context, eventID: eventID, streamed: streamed)
        let rows = try await pool.query("\(written) SELECT session_id FROM written")
        return rows.isEmpty ? try await standing(for: context, eventID: eventID) : reply
    }

    /// The reply that a turn has.
    func standing(for context: ContextAssembled, eventID: String) async throws -> StoredReply? {
        let rows = try await pool.query(
            """
            SELECT published FROM turns
            WHERE author = 'assistant'
              AND ((session_id = \(context.sessionID) AND turn = \(context.turn)) OR event_id = \(eventID))
            LIMIT 1
            """)
        return try rows.first?.get("published", as: JSONColumn<StoredReply>.self).value
    }

    /// One statement, so that turn and handoff stand together or not at all.
    private func insertion(
        of stored: StoredReply, context: ContextAssembled, eventID: String, streamed: Int?
    ) -> Query {
        let reply = stored.reply
        let turn: Query = """
            WITH closed AS (\(closing(reply.replyID, streamed: streamed))), written AS (
                INSERT INTO turns (session_id, turn, author, reply_id, event_id, text, outcome, published)
                SELECT \(reply.sessionID), \(context.turn), 'assistant', \(reply.replyID), \(eventID),
                       \(reply.text), \(reply.outcome.rawValue), \(JSONColumn(stored))
                FROM closed
                ON CONFLICT DO NOTHING
                RETURNING session_id)
            """
        guard let handoff = stored.handoff else { return turn }
        return """
            \(turn), opened AS (
                INSERT INTO handoffs (handoff_id, session_id, rule, reason, summary, opened_at)
                SELECT \(handoff.handoffID), session_id, \(handoff.rule), \(handoff.reason),
                       \(handoff.summary), \(handoff.openedAt.date)
                FROM written
                ON CONFLICT (handoff_id) DO NOTHING)
            """
    }

    /// Has a row when the reply may be written: nobody has shown a piece that it doesn't hold.
    private func closing(_ replyID: String, streamed: Int?) -> Query {
        guard let streamed else {
            return """
                SELECT 1 WHERE NOT EXISTS (
                    SELECT FROM reply_streams WHERE reply_id = \(replyID) AND NOT closed)
                """
        }
        return """
            UPDATE reply_streams SET closed = true, pieces = '[]'
            WHERE reply_id = \(replyID) AND NOT closed AND jsonb_array_length(pieces) = \(streamed)
            RETURNING 1
            """
    }
}
