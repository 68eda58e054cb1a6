package import Events
package import Language

/// What the router needs for its next decision and nobody else reads: column `state` of table `sessions`.
package struct SessionNotes: Codable, Hashable, Sendable {
    /// Which placeholder stands for which value; holds no values.
    package var placeholders: PlaceholderLedger
    /// The e-mail typed last in the chat, which may be another than the customer's own.
    package var emailHash: EmailHash?
    /// What the last turn was about, for a turn that only adds what was missing.
    package var lastIntent: String?
    /// What was asked lately.
    package var asked: AskedQuestions?
    /// Messages that wait for the next one, to be answered together.
    package var pending: [PendingMessage]?
    /// What the turns were about that are no longer remembered word by word.
    package var story: SessionStory?
    /// Turns up to this one belong to an earlier subject.
    package var contextStart: Int

    package init(sessionID: String) {
        placeholders = PlaceholderLedger(sessionID: sessionID)
        contextStart = 0
    }

    private enum CodingKeys: String, CodingKey {
        case placeholders, asked, pending, story
        case emailHash = "email_hash"
        case lastIntent = "last_intent"
        case contextStart = "context_start"
    }
}
