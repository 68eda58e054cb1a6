internal import Events
internal import Routing

/// An input on its way into its session, with what was read before the session was touched.
struct Arrival: Sendable {
    let input: SessionInput
    let attributes: EventAttributes
    let receivedAt: Timestamp
    let token: TokenVerdict
    /// Of the burst's words and the input's; nil for an input without words.
    let reading: MessageReading?
    /// The held messages that were read with it.
    let burst: [PendingMessage]
    /// Another message waits, with which this one is to be answered.
    let isFollowed: Bool
}
