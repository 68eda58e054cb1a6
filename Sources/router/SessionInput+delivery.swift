internal import Events
internal import Pipelines
internal import Routing

extension Delivery: EventSource {}

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
