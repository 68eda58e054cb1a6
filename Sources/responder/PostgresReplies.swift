internal import Events
internal import FoundationEssentials
internal import Postgres

/// Assistant turns and handoffs in Postgres.
struct PostgresReplies: Sendable {
    private let pool: Pool

    init(pool: Pool) {
        self.pool = pool
    }

    /// Writes the reply to a turn, unless the turn has one; returns the one that stands.
    func store(
        _ reply: StoredReply, for context: ContextAssembled, eventID: String
    ) async throws -> StoredReply {
        let rows = try await pool.query(
            "\(insertion(of: reply, context: context, eventID: eventID)) SELECT session_id FROM written")
        if !rows.isEmpty { return reply }
        let standing = try await pool.query(
            """
            SELECT published FROM turns
            WHERE author = 'assistant'
              AND ((session_id = \(context.sessionID) AND turn = \(context.turn)) OR event_id = \(eventID))
            LIMIT 1
            """)
        guard let row = standing.first else { return reply }
        return try row.get("published", as: JSONColumn<StoredReply>.self).value
    }

    /// One statement, so that turn and handoff stand together or not at all.
    private func insertion(of stored: StoredReply, context: ContextAssembled, eventID: String) -> Query {
        let reply = stored.reply
        let turn: Query = """
            WITH written AS (
                INSERT INTO turns (session_id, turn, author, reply_id, event_id, text, outcome, published)
                VALUES (\(reply.sessionID), \(context.turn), 'assistant', \(reply.replyID), \(eventID),
                        \(reply.text), \(reply.outcome.rawValue), \(JSONColumn(stored)))
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
}
