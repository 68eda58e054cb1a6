internal import Events
internal import Pipelines
internal import Signals

extension SignalInput {
    /// The input that a delivery is; nil when it is of no interest here.
    ///
    /// - Throws: `EventError` when its type does not belong on its topic, or its data is broken.
    init?(_ delivery: Delivery) throws {
        switch delivery.attributes.type {
        case TurnRouted.eventType: self = .turn(try delivery.decode(TurnRouted.self))
        case SessionUpdated.eventType: self = .update(try delivery.decode(SessionUpdated.self))
        case ReplyCompleted.eventType: self = .reply(try delivery.decode(ReplyCompleted.self))
        case ReplyDelta.eventType, HandoffOpened.eventType, HandoffClosed.eventType: return nil
        default: throw EventError(.unknownType, delivery.attributes.type)
        }
    }
}
