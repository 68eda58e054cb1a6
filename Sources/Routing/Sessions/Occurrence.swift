package import Events

/// When an input came, under which name, and what it needs that the session's row does not hold.
package struct Occurrence: Sendable {
    /// The event that carried the input.
    package let attributes: EventAttributes
    /// When the broker got it.
    package let receivedAt: Timestamp
    /// The session's last turns, in any order.
    package let turns: [RememberedTurn]
    /// What became of the identity token, when the input has one.
    package let token: TokenVerdict
    /// The input's message, read ahead by its meaning; without it the wording alone decides.
    package let reading: MessageReading?

    package init(
        attributes: EventAttributes, receivedAt: Timestamp, turns: [RememberedTurn] = [],
        token: TokenVerdict = .none, reading: MessageReading? = nil
    ) {
        self.attributes = attributes
        self.receivedAt = receivedAt
        self.turns = turns
        self.token = token
        self.reading = reading
    }
}
