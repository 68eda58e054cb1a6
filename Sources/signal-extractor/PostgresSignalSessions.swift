internal import Postgres
internal import Signals

/// Sessions in the table `signal_sessions`.
struct PostgresSignalSessions: SignalSessions {
    let pool: Pool

    /// One transaction under the session's lock: its turns and replies come over two topics.
    func update(
        _ sessionID: String, _ body: @Sendable (inout SignalSession) -> SignalEffect
    ) async throws -> SignalEffect {
        try await pool.transaction { connection in
            try await connection.execute(
                "SELECT pg_advisory_xact_lock(hashtextextended('signals:' || \(sessionID), 0))")
            let stored = try await Self.session(sessionID, in: connection)
            var session = stored ?? SignalSession(sessionID: sessionID)
            let effect = body(&session)
            if session.isWorthKeeping, session != stored { try await Self.write(session, in: connection) }
            return effect
        }
    }

    private static func session(_ sessionID: String, in connection: Connection) async throws -> SignalSession?
    {
        let rows = try await connection.query(
            "SELECT revision, state, applied, published FROM signal_sessions WHERE session_id = \(sessionID)")
        guard let row = rows.first else { return nil }
        return SignalSession(
            sessionID: sessionID, revision: try row.get("revision"),
            state: try row.get("state", as: JSONColumn<SignalState>.self).value,
            applied: try row.get("applied"), published: try row.get("published"))
    }

    private static func write(_ session: SignalSession, in connection: Connection) async throws {
        try await connection.execute(
            """
            INSERT INTO signal_sessions (session_id, revision, state, applied, published, updated_at)
            VALUES (\(session.sessionID), \(session.revision), \(JSONColumn(session.state)),
                    \(session.applied), \(session.published), now())
            ON CONFLICT (session_id) DO UPDATE
            SET revision = excluded.revision, state = excluded.state, applied = excluded.applied,
                published = excluded.published, updated_at = excluded.updated_at
            """)
    }
}
