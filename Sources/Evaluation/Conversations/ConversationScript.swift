/// A conversation to hold with a running system, turn by turn.
package struct ConversationScript: Hashable, Sendable {
    package var name: String
    package var turns: [ScriptedTurn]

    package init(name: String, turns: [ScriptedTurn]) {
        self.name = name
        self.turns = turns
    }
}
