/// A turn that was not answered as expected.
package struct TurnFailure: Hashable, Sendable, Codable {
    package var conversation: String
    /// 1 for the first.
    package var turn: Int
    package var said: [String]
    /// What was expected and missing.
    package var complaints: [String]
    /// The replies, with their outcomes.
    package var replies: [String]

    package init(
        conversation: String, turn: Int, said: [String], complaints: [String], replies: [String]
    ) {
        self.conversation = conversation
        self.turn = turn
        self.said = said
        self.complaints = complaints
        self.replies = replies
    }
}
