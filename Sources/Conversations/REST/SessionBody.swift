/// The answer to a new session.
struct SessionBody: Encodable {
    let sessionID: String
    let token: String
    let greeting: String

    private enum CodingKeys: String, CodingKey {
        case token, greeting
        case sessionID = "session_id"
    }
}
