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
    ///
    /// - Parameter isFollowed: Tells whether another message of the session waits, with which this one is answered.
    func settle(
        _ input: SessionInput, of attributes: EventAttributes, receivedAt: Timestamp, token: TokenVerdict,
        isFollowed: @Sendable () async -> Bool = { false }
    ) async throws -> Settled {
        var burst: [PendingMessage] = []
        var followed: Bool?
        while true {
            // Reading takes milliseconds of computing, in which nobody should wait for the session's row.
            let reading = try await router.reading(of: input, after: burst)
            if followed == nil { followed = await isFollowed() }
            let arrival = Arrival(
                input: input, attributes: attributes, receivedAt: receivedAt, token: token, reading: reading,
                burst: burst, isFollowed: followed ?? false)
            switch try await pool.transaction({ try await settle(arrival, in: $0) }) {
            case .settled(let settled): return settled
            // What the session holds was not read yet: again, with it.
            case .holds(let pending): burst = pending
            }
        }
    }

    private enum Attempt: Sendable {
        case settled(Settled)
        case holds([PendingMessage])
    }

    private func settle(_ arrival: Arrival, in connection: Connection) async throws -> Attempt {
        let input = arrival.input
        let row = try await SessionRow.locked(
            input.sessionID, startedAt: arrival.receivedAt, in: connection)
        let held = row.state.notes.pending ?? []
        if case .message(let data) = input, held.contains(where: { $0.messageID == data.messageID }) {
            return .settled(Settled(output: .nothing, isRepetition: true))
        }
        if let earlier = try await Self.earlier(input, arrival.attributes, in: connection) {
            return .settled(earlier)
        }
        if arrival.reading != nil, held != arrival.burst { return .holds(held) }
        let occurrence = Occurrence(
            attributes: arrival.attributes, receivedAt: arrival.receivedAt,
            turns: try await Self.lastTurns(of: row.state, in: connection), token: arrival.token,
            reading: arrival.reading)
        let transition = router.apply(
            input, to: row.state, at: occurrence, isFollowed: arrival.isFollowed)
        try await row.write(transition.state, at: arrival.receivedAt, in: connection)
        return .settled(try await Self.record(transition, of: input, occurrence, in: connection))
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
                       OR (session_id = \(input.sessionID)
                           AND published -> 'message_ids' @> to_jsonb(\(messageID as String?)::text)))
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
            SELECT turn, author, text, outcome FROM turns
            WHERE session_id = \(state.sessionID) AND turn > \(oldest) AND author IN ('customer', 'assistant')
            """)
        return try rows.map { row in
            RememberedTurn(
                turn: try row.get("turn"), author: Author(rawValue: try row.get("author")) ?? .unknown,
                text: try row.get("text"),
                outcome: try row.get("outcome", as: String?.self).flatMap(Outcome.init(rawValue:)))
        }
    }
}
