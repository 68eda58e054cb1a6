/// What came of a model's answer.
package struct StreamedAnswer: Hashable, Sendable {
    /// How the stream ended.
    package enum Ending: String, Hashable, Sendable {
        case complete
        /// The model says that the evidence holds no answer, or none to the rest.
        case declined
        /// It went on for too long; the rest is not read.
        case tooLong = "too_long"
        /// The model failed on the way; what had been shown by then is whole.
        case cut
    }

    /// What was released, in order; empty when no sentence passed.
    package var pieces: [ReplyPiece]
    package var ending: Ending
    /// How many sentences were left out, by reason.
    package var faults: [SentenceFault: Int]
    /// A sentence of the composed reply took the place of one that was left out.
    package var isMended: Bool
}
