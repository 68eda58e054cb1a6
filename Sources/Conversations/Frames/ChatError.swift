/// Why something that a client sent was not taken; the same on every transport.
package struct ChatError: Error, Hashable, Sendable {
    /// Stable names that clients may switch on.
    package enum Code: String, Sendable, CaseIterable, Codable {
        case invalidJSON = "invalid_json"
        case invalidFrame = "invalid_frame"
        case unknownType = "unknown_type"
        case helloExpected = "hello_expected"
        case missingToken = "missing_token"
        case invalidToken = "invalid_token"
        case expiredToken = "expired_token"
        case forbidden
        case notFound = "not_found"
        case textTooLong = "text_too_long"
        case frameTooLarge = "frame_too_large"
        case textOnly = "text_only"
        case rateLimited = "rate_limited"
        case tooManyConnections = "too_many_connections"
        case upgradeRequired = "upgrade_required"
        case unavailable
    }

    package var code: Code
    /// For people; never repeats what the client sent.
    package var message: String
    /// The message that was not taken.
    package var messageID: String?
    /// When it is worth trying again.
    package var retryAfter: Duration?

    package init(_ code: Code, _ message: String, messageID: String? = nil, retryAfter: Duration? = nil) {
        self.code = code
        self.message = message
        self.messageID = messageID
        self.retryAfter = retryAfter
    }

    package static let invalidToken = ChatError(.invalidToken, "the session token is not one of ours")
    package static let expiredToken = ChatError(.expiredToken, "the session token has expired")

    /// The broker or the database can't be reached.
    package static func unavailable(messageID: String? = nil) -> ChatError {
        ChatError(
            .unavailable, "the service can't take this right now, please send it again",
            messageID: messageID, retryAfter: .seconds(2))
    }

    /// The same error, naming a message.
    func naming(_ messageID: String?) -> ChatError {
        var error = self
        error.messageID = messageID
        return error
    }
}
