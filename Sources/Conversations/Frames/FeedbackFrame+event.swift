internal import Events

extension FeedbackFrame {
    func event(in session: SessionID) -> FeedbackGiven {
        FeedbackGiven(
            sessionID: session.rawValue, resolved: resolved, rating: rating, comment: comment)
    }
}
