/// What a client can say.
package enum ClientFrame: Hashable, Sendable {
    case hello(HelloFrame)
    case message(MessageFrame)
    case consent(ConsentFrame)
    case identify(IdentifyFrame)
    case human
    case feedback(FeedbackFrame)
    case end

    /// The message that this frame carries.
    package var messageID: String? {
        guard case .message(let message) = self else { return nil }
        return message.messageID
    }
}

extension ClientFrame: Decodable {
    private enum CodingKeys: String, CodingKey {
        case type
    }

    package init(from decoder: any Decoder) throws {
        let type = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .type)
        switch type {
        case "hello": self = .hello(try HelloFrame(from: decoder))
        case "message": self = .message(try MessageFrame(from: decoder))
        case "consent": self = .consent(try ConsentFrame(from: decoder))
        case "identify": self = .identify(try IdentifyFrame(from: decoder))
        case "human": self = .human
        case "feedback": self = .feedback(try FeedbackFrame(from: decoder))
        case "end": self = .end
        default:
            throw ChatError(
                .unknownType,
                "type must be one of hello, message, consent, identify, human, feedback, end")
        }
    }
}
