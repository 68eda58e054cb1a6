package import Events

/// An event that may change what a session has shown.
package enum SignalInput: Sendable {
    case turn(TurnRouted)
    case update(SessionUpdated)
    case reply(ReplyCompleted)

    package var sessionID: String {
        switch self {
        case .turn(let turn): turn.sessionID
        case .update(let update): update.sessionID
        case .reply(let reply): reply.sessionID
        }
    }

    /// What the customer allows as of this event; nil when the event doesn't say.
    var consent: ConsentState? {
        switch self {
        case .turn(let turn): turn.consent
        case .update(let update): update.consent
        case .reply: nil
        }
    }

    var identity: Identity? {
        switch self {
        case .turn(let turn): turn.identity
        case .update(let update): update.identity
        case .reply: nil
        }
    }

    var moment: Timestamp {
        switch self {
        case .turn(let turn): turn.receivedAt
        case .update(let update): update.occurredAt
        case .reply(let reply): reply.completedAt
        }
    }
}
