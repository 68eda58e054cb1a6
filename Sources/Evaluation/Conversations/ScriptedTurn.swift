/// What a customer says next, and what a good reply to it is like.
package struct ScriptedTurn: Hashable, Sendable {
    /// Several messages are sent in quick succession.
    package var messages: [String]
    package var expectation: TurnExpectation
    /// What the turn is an example of, such as an intent or `follow_up`.
    package var tags: Set<String>

    package init(messages: [String], expectation: TurnExpectation, tags: Set<String> = []) {
        self.messages = messages
        self.expectation = expectation
        self.tags = tags
    }
}
