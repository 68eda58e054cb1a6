internal import Conversations
internal import Events
internal import FoundationEssentials
internal import Postgres

/// The last turns of a conversation, as router and responder wrote them.
struct PostgresTranscripts: Sendable {
    /// How many turns a customer sees again.
    private static let length = 50

    private let pool: Pool

    init(pool: Pool) {
        self.pool = pool
    }

    func transcript(of session: SessionID) async throws -> Transcript {
        let rows = try await pool.query(
            """
            SELECT author, text, created_at, message_id, reply_id,
                   published -> 'reply' -> 'in_reply_to' AS in_reply_to,
                   published -> 'reply' -> 'citations' AS citations
            FROM turns WHERE session_id = \(session.rawValue)
            ORDER BY turn DESC, created_at DESC LIMIT \(Self.length)
            """)
        let handedOff = try await pool.query(
            "SELECT handed_off FROM sessions WHERE session_id = \(session.rawValue)")
        return Transcript(
            history: try rows.reversed().map(item),
            isHandedOff: try handedOff.first?.get("handed_off") ?? false)
    }

    private func item(_ row: Row) throws(PostgresError) -> HistoryItem {
        HistoryItem(
            author: Author(rawValue: try row.get("author")) ?? .unknown, text: try row.get("text"),
            time: Timestamp(try row.get("created_at", as: Date.self)), messageID: try row.get("message_id"),
            replyID: try row.get("reply_id"),
            inReplyTo: try row.get("in_reply_to", as: JSONColumn<[String]>?.self)?.value,
            citations: try row.get("citations", as: JSONColumn<[Citation]>?.self)?.value)
    }
}
