internal import Events
internal import Postgres
internal import Routing

/// What a transition leaves in the tables beside the session's own row.
extension PostgresSessions {
    static func record(
        _ transition: Transition, of input: SessionInput, _ occurrence: Occurrence, in connection: Connection
    ) async throws -> Settled {
        if let turn = transition.turn {
            try await insert(turn, occurrence, in: connection)
            return Settled(output: .turn(turn), ignored: transition.ignored)
        }
        guard let change = input.change else { return Settled(output: .nothing, ignored: transition.ignored) }
        let published = transition.update.map { JSONColumn($0) }
        try await connection.execute(
            """
            INSERT INTO session_events (event_id, session_id, kind, published)
            VALUES (\(occurrence.attributes.identity), \(input.sessionID), \(change.rawValue),
                    \(published as JSONColumn<SessionUpdated>?))
            """)
        if let feedback = transition.feedback { try await insert(feedback, occurrence, in: connection) }
        if case .handoffClosed(let closed) = input { try await close(closed, occurrence, in: connection) }
        return Settled(
            output: transition.update.map(Output.update) ?? .nothing, ignored: transition.ignored)
    }

    private static func insert(
        _ turn: TurnRouted, _ occurrence: Occurrence, in connection: Connection
    ) async throws {
        try await connection.execute(
            """
            INSERT INTO turns (session_id, turn, author, message_id, event_id, text, published, created_at)
            VALUES (\(turn.sessionID), \(turn.turn), 'customer', \(turn.messageIDs.first as String?),
                    \(occurrence.attributes.identity), \(turn.text), \(JSONColumn(turn)),
                    \(turn.receivedAt.date))
            """)
    }

    private static func insert(
        _ feedback: FeedbackGiven, _ occurrence: Occurrence, in connection: Connection
    ) async throws {
        try await connection.execute(
            """
            INSERT INTO feedback (event_id, session_id, resolved, rating, comment, given_at)
            VALUES (\(occurrence.attributes.identity), \(feedback.sessionID), \(feedback.resolved as Bool?),
                    \(feedback.rating as Int?), \(feedback.comment as String?), \(occurrence.receivedAt.date))
            ON CONFLICT (event_id) DO NOTHING
            """)
    }

    /// Closes the handoff that is named, or all that are open.
    private static func close(
        _ closed: HandoffClosed, _ occurrence: Occurrence, in connection: Connection
    ) async throws {
        try await connection.execute(
            """
            UPDATE handoffs SET closed_at = \(occurrence.receivedAt.date)
            WHERE session_id = \(closed.sessionID) AND closed_at IS NULL
              AND handoff_id = coalesce(\(closed.handoffID as String?), handoff_id)
            """)
    }
}
