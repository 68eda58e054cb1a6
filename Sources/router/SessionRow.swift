internal import Events
internal import Postgres
internal import Routing

/// A session's row, held by a transaction.
struct SessionRow: Sendable {
    let state: SessionState

    /// Takes the session's row, made first if need be, and keeps others from it until the transaction ends.
    static func locked(
        _ sessionID: String, startedAt: Timestamp, in connection: Connection
    ) async throws -> SessionRow {
        try await connection.execute(
            """
            INSERT INTO sessions (session_id, started_at, last_activity_at)
            VALUES (\(sessionID), \(startedAt.date), \(startedAt.date))
            ON CONFLICT (session_id) DO NOTHING
            """)
        let rows = try await connection.query(
            """
            SELECT *, state = '{}' AS is_new, ended_at IS NOT NULL AS has_ended,
                   (extract(epoch FROM last_activity_at) * 1000)::bigint AS last_activity_ms
            FROM sessions WHERE session_id = \(sessionID) FOR UPDATE
            """)
        guard let row = rows.first else { return SessionRow(state: SessionState(sessionID: sessionID)) }
        return SessionRow(state: try read(row, sessionID: sessionID))
    }

    private static func read(_ row: Row, sessionID: String) throws -> SessionState {
        var state = SessionState(sessionID: sessionID)
        if try !row.get("is_new", as: Bool.self) {
            state.notes = try row.get("state", as: JSONColumn<SessionNotes>.self).value
            state.lastActivityAt = Timestamp(milliseconds: try row.get("last_activity_ms"))
        }
        state.pageURL = try row.get("page_url")
        state.locale = try row.get("locale")
        state.turnCount = try row.get("turn_count")
        state.negativeStreak = try row.get("negative_streak")
        state.consent = ConsentState(
            receiptID: try row.get("consent_receipt_id"),
            choices: try row.get("consent", as: JSONColumn<ConsentChoices>.self).value)
        state.identity = Identity(
            level: IdentityLevel(rawValue: try row.get("identity_level")) ?? .anonymous,
            emailHash: try row.get("email_hash", as: String?.self).map(EmailHash.init(rawValue:)),
            visitorID: try row.get("visitor_id"))
        state.orderID = try row.get("order_id")
        state.handedOff = try row.get("handed_off")
        state.ended = try row.get("has_ended")
        return state
    }

    func write(_ new: SessionState, at moment: Timestamp, in connection: Connection) async throws {
        try await connection.execute(
            """
            UPDATE sessions SET
                visitor_id = \(new.identity.visitorID as String?), locale = \(new.locale as String?), page_url = \(new.pageURL as String?),
                last_activity_at = greatest(last_activity_at, \(moment.date)),
                ended_at = CASE WHEN \(new.ended) THEN coalesce(ended_at, \(moment.date)) END,
                turn_count = \(new.turnCount), negative_streak = \(new.negativeStreak),
                consent = \(JSONColumn(new.consent.choices)), consent_receipt_id = \(new.consent.receiptID as String?),
                identity_level = \(new.identity.level.rawValue),
                email_hash = \(new.identity.emailHash?.rawValue as String?), order_id = \(new.orderID as String?),
                handed_off = \(new.handedOff), state = \(JSONColumn(new.notes))
            WHERE session_id = \(new.sessionID)
            """)
    }
}
