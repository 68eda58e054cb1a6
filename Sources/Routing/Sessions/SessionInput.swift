package import Events

/// Something that happened to a conversation.
package enum SessionInput: Hashable, Sendable {
    case started(SessionStarted)
    case message(MessageSent)
    case consent(ConsentChanged)
    case identity(IdentityProvided)
    case humanRequested(HumanRequested)
    case feedback(FeedbackGiven)
    case ended(SessionEnded)
    case handoffOpened(HandoffOpened)
    case handoffClosed(HandoffClosed)

    /// Reads the data of an event of `type`; nil for a type that is no business of the router's.
    package init?(type: String, from source: some EventSource) throws {
        switch type {
        case SessionStarted.eventType: self = .started(try source.decode(SessionStarted.self))
        case MessageSent.eventType: self = .message(try source.decode(MessageSent.self))
        case ConsentChanged.eventType: self = .consent(try source.decode(ConsentChanged.self))
        case IdentityProvided.eventType: self = .identity(try source.decode(IdentityProvided.self))
        case HumanRequested.eventType: self = .humanRequested(try source.decode(HumanRequested.self))
        case FeedbackGiven.eventType: self = .feedback(try source.decode(FeedbackGiven.self))
        case SessionEnded.eventType: self = .ended(try source.decode(SessionEnded.self))
        case HandoffOpened.eventType: self = .handoffOpened(try source.decode(HandoffOpened.self))
        case HandoffClosed.eventType: self = .handoffClosed(try source.decode(HandoffClosed.self))
        default: return nil
        }
    }

    package var sessionID: String {
        switch self {
        case .started(let data): data.sessionID
        case .message(let data): data.sessionID
        case .consent(let data): data.sessionID
        case .identity(let data): data.sessionID
        case .humanRequested(let data): data.sessionID
        case .feedback(let data): data.sessionID
        case .ended(let data): data.sessionID
        case .handoffOpened(let data): data.sessionID
        case .handoffClosed(let data): data.sessionID
        }
    }

    /// Nil when it makes no difference to the session, only a turn.
    package var change: SessionChangeKind? {
        switch self {
        case .message, .humanRequested: nil
        case .started: .started
        case .consent: .consent
        case .identity: .identity
        case .feedback: .feedback
        case .ended: .ended
        case .handoffOpened, .handoffClosed: .handoff
        }
    }
}
