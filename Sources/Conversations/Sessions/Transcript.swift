/// What is known of a conversation that goes on: its last turns and who has it.
package struct Transcript: Sendable {
    /// Oldest first.
    package var history: [HistoryItem]
    /// A person has the conversation, and the assistant is silent.
    package var isHandedOff: Bool

    package init(history: [HistoryItem] = [], isHandedOff: Bool = false) {
        self.history = history
        self.isHandedOff = isHandedOff
    }
}
