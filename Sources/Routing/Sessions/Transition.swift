package import Events

/// What follows from one input: the session's new state and what is to be told.
package struct Transition: Hashable, Sendable {
    package let state: SessionState
    /// The customer's turn, for `turns` and `chat.routed`.
    package var turn: TurnRouted?
    /// The change that is no turn, for `session_events` and `chat.routed`.
    package var update: SessionUpdated?
    /// Redacted, for table `feedback`.
    package var feedback: FeedbackGiven?
    /// Why part of the input had no effect, for the log.
    package var ignored: String?

    init(
        _ state: SessionState, turn: TurnRouted? = nil, update: SessionUpdated? = nil,
        feedback: FeedbackGiven? = nil, ignored: String? = nil
    ) {
        self.state = state
        self.turn = turn
        self.update = update
        self.feedback = feedback
        self.ignored = ignored
    }
}
