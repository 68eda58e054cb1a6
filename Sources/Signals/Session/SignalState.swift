internal import Events

/// The part of a session that holds what was said; gone when consent is withdrawn.
package struct SignalState: Codable, Hashable, Sendable {
    var memory: SignalMemory?
    /// The last events published, newest last, for inputs that come again.
    var answers: [SignalAnswer] = []
    /// The revision that readers know.
    var lastPublished: IntentObserved?
    /// The customer must not be profiled at all.
    var isClosed = false

    package init() {}

    mutating func remember(_ answer: SignalAnswer) {
        answers.append(answer)
        if answers.count > Self.mostAnswers { answers.removeFirst() }
    }

    mutating func forget() {
        memory = nil
        answers = []
        lastPublished = nil
    }

    /// Inputs of a session are worked on one after the other for each topic: only the last can be unanswered.
    private static let mostAnswers = 8

    private enum CodingKeys: String, CodingKey {
        case memory, answers
        case lastPublished = "last_published"
        case isClosed = "closed"
    }
}
