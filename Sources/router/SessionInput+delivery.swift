internal import Events
internal import Pipelines
internal import Routing

extension Delivery: EventSource {
    /// Whether the customer's next message is here, or comes soon after one that breaks off.
    func isFollowed(_ input: SessionInput, _ window: Duration) async -> Bool {
        guard case .message(let message) = input,
            let upcoming = await follower(within: Burst.patience(for: message.text, window: window)),
            upcoming.attributes.type == MessageSent.eventType,
            let next = try? upcoming.decode(MessageSent.self)
        else { return false }
        return Burst.joins(message, next)
    }
}

extension SessionInput {
    /// Reads what a topic brought; nil for replies that are no business of the router's.
    ///
    /// - Throws: `EventError` for a type that `chat.messages` does not carry.
    init?(_ delivery: Delivery) throws {
        let type = delivery.attributes.type
        let isHandoff = type == HandoffOpened.eventType || type == HandoffClosed.eventType
        guard isHandoff == (delivery.topic == .chatReplies) else {
            guard delivery.topic == .chatReplies else { throw EventError(.unknownType, type) }
            return nil
        }
        guard let input = try SessionInput(type: type, from: delivery) else {
            throw EventError(.unknownType, type)
        }
        self = input
    }

    var identityToken: String? {
        guard case .identity(let data) = self else { return nil }
        return data.identityToken
    }
}
