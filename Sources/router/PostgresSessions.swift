internal import Events
internal import Postgres
internal import Routing

/// Sessions and customer turns in Postgres, and which inputs have taken effect.
struct PostgresSessions: Sendable {
    let pool: Pool
    let router: SessionRouter

    init(pool: Pool, reader: MessageReader) {
        self.pool = pool
        router = SessionRouter(reader: reader)
    }

    /// What an input led to, now or when it first came.
    enum Output: Sendable {
        case turn(TurnRouted)
        case update(SessionUpdated)
        case nothing
    }

    /// How an input was settled.
    struct Settled: Sendable {
        let output: Output
        /// It had taken effect before.
        var isRepetition = false
        var ignored: String?
    }

    /// Applies an input once: later deliveries give what the first one gave.
    ///
    /// Everything happens in one transaction that holds the session's row, so that a handoff and a message of
    /// one session, which come over two topics, don't overwrite each other.
    func settle(
        _ input: SessionInput, of attributes: EventAttributes, receivedAt: Timestamp, token: TokenVerdict
    ) async throws -> Settled {
        // Reading takes milliseconds of computing, in which nobody should wait for the session's row.
        let reading = try await router.reading(of: input)
        return try await pool.transaction { connection in
            let row = try await SessionRow.locked(input.sessionID, startedAt: receivedAt, in: connection)
            if let earlier = try await Self.earlier(input, attributes, in: connection) { return earlier }
            let occurrence = Occurrence(
                attributes: attributes, receivedAt: receivedAt,
                turns: try await Self.lastTurns(of: row.state, in: connection), token: token,
                reading: reading)
            let transition = router.apply(input, to: row.state, at: occurrence)
            try await row.write(transition.state, at: receivedAt, in: connection)
            return try await Self.record(transition, of: input, occurrence, in: connection)
        }
    }

    /// What this input gave when it came first, or nothing when another event has brought the same message.
    private static func earlier(
        _ input: SessionInput, _ attributes: EventAttributes, in connection: Connection
    ) async throws -> Settled? {
        if input.change == nil {
            let messageID: String? = if case .message(let data) = input { data.messageID } else { nil }
            let rows = try await connection.query(
                """
                SELECT event_id, published FROM turns
                WHERE author = 'customer'
                  AND (event_id = \(attributes.identity)
                       OR (session_id = \(input.sessionID) AND message_id = \(messageID as String?)))
                ORDER BY event_id = \(attributes.identity) DESC LIMIT 1
                """)
            guard let row = rows.first else { return nil }
            guard try row.get("event_id", as: String.self) == attributes.identity else {
                return Settled(output: .nothing, isRepetition: true)
            }
            return Settled(
                output: .turn(try row.get("published", as: JSONColumn<TurnRouted>.self).value),
                isRepetition: true)
        }
        let rows = try await connection.query(
            "SELECT published FROM session_events WHERE event_id = \(attributes.identity)")
        guard let row = rows.first else { return nil }
        let update = try row.get("published", as: JSONColumn<SessionUpdated>?.self)?.value
        return Settled(output: update.map(Output.update) ?? .nothing, isRepetition: true)
    }

    private static func lastTurns(
        of state: SessionState, in connection: Connection
    ) async throws -> [RememberedTurn] {
        let oldest = state.turnCount - SessionState.memoryLength
        let rows = try await connection.query(
            """
            SELECT turn, author, text FROM turns
            WHERE session_id = \(state.sessionID) AND turn > \(oldest) AND author IN ('customer', 'assistant')
            """)
        return try rows.map { row in
            RememberedTurn(
                turn: try row.get("turn"), author: Author(rawValue: try row.get("author")) ?? .unknown,
                text: try row.get("text"))
        }
    }
}
