/// What came of a turn.
struct TurnResult: Sendable {
    let tags: Set<String>
    /// From the first message to the last reply; nil when none came.
    let milliseconds: Double?
    /// Nil when the turn was answered as expected.
    let failure: TurnFailure?
}
