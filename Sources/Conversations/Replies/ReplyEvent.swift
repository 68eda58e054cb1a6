package import Events

/// What `chat.replies` tells about a conversation.
package enum ReplyEvent: Sendable {
    case delta(ReplyDelta)
    case completed(ReplyCompleted)
    case handoffOpened(HandoffOpened)
    case handoffClosed(HandoffClosed)

    /// Reads a record; nil for a type that is not shown to customers.
    package init?(value: [UInt8], headers: [EventHeader]) throws(EventError) {
        let type = try EventCoding.attributes(of: value, headers: headers).type
        switch type {
        case ReplyDelta.eventType:
            self = .delta(try EventCoding.data(ReplyDelta.self, of: value, headers: headers))
        case ReplyCompleted.eventType:
            self = .completed(try EventCoding.data(ReplyCompleted.self, of: value, headers: headers))
        case HandoffOpened.eventType:
            self = .handoffOpened(try EventCoding.data(HandoffOpened.self, of: value, headers: headers))
        case HandoffClosed.eventType:
            self = .handoffClosed(try EventCoding.data(HandoffClosed.self, of: value, headers: headers))
        default:
            return nil
        }
    }

    package var sessionID: String {
        switch self {
        case .delta(let event): event.sessionID
        case .completed(let event): event.sessionID
        case .handoffOpened(let event): event.sessionID
        case .handoffClosed(let event): event.sessionID
        }
    }
}
