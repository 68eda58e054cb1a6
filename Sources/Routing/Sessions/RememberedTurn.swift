package import Events

/// One thing said earlier in a conversation, as table `turns` has it: redacted.
package struct RememberedTurn: Hashable, Sendable {
    package let turn: Int
    package let author: Author
    package let text: String
    /// How a reply ended; nil with a customer's words, or when nobody knows.
    package let outcome: Outcome?

    package init(turn: Int, author: Author, text: String, outcome: Outcome? = nil) {
        self.outcome = outcome
        self.turn = turn
        self.author = author
        self.text = text
    }
}
