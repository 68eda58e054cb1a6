/// Something was not taken; also the body of every HTTP error.
package struct ErrorFrame: Codable, Hashable, Sendable {
    package var code: ChatError.Code
    package var message: String
    /// The message that was not taken.
    package var messageID: String?

    package init(_ error: ChatError) {
        code = error.code
        message = error.message
        messageID = error.messageID
    }

    private enum CodingKeys: String, CodingKey {
        case code, message
        case messageID = "message_id"
    }
}
