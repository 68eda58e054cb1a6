package import Events

/// One thing said earlier in a conversation, as table `turns` has it: redacted.
package struct RememberedTurn: Hashable, Sendable {
    package let turn: Int
    package let author: Author
    package let text: String

    package init(turn: Int, author: Author, text: String) {
        self.turn = turn
        self.author = author
        self.text = text
    }
}
