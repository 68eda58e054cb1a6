/// The answer to a hello.
package struct WelcomeFrame: Codable, Hashable, Sendable {
    package var sessionID: String
    /// Opens this conversation again later; replaces the token of the hello.
    package var token: String
    package var resumed: Bool
    package var greeting: String
    /// The last turns, oldest first.
    package var history: [HistoryItem]

    package init(
        sessionID: String, token: String, resumed: Bool, greeting: String, history: [HistoryItem] = []
    ) {
        self.sessionID = sessionID
        self.token = token
        self.resumed = resumed
        self.greeting = greeting
        self.history = history
    }

    private enum CodingKeys: String, CodingKey {
        case token, resumed, greeting, history
        case sessionID = "session_id"
    }
}
