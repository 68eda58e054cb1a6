import Events

/// What the gateway says, as far as a terminal needs it.
enum ChatFrame: Hashable, Sendable {
    case welcome(ChatWelcome)
    case accepted(messageID: String)
    case status(String)
    case delta(ChatDelta)
    case reply(ChatReply)
    case error(ChatProblem)
    /// A kind that this version does not know.
    case other(String)
}

/// The beginning of a stream, new or joined again.
struct ChatWelcome: Decodable, Hashable, Sendable {
    /// One turn of the past.
    struct Turn: Decodable, Hashable, Sendable {
        var author: Author
        var text: String
        var replyID: String?
        var inReplyTo: [String]?
        var citations: [Citation]?

        private enum CodingKeys: String, CodingKey {
            case author, text, citations
            case replyID = "reply_id"
            case inReplyTo = "in_reply_to"
        }
    }

    var token: String?
    var greeting: String?
    var history: [Turn]?
}

/// A piece of a reply.
struct ChatDelta: Decodable, Hashable, Sendable {
    var replyID: String
    var seq: Int
    var text: String

    private enum CodingKeys: String, CodingKey {
        case seq, text
        case replyID = "reply_id"
    }
}

/// Something was not taken.
struct ChatProblem: Decodable, Hashable, Sendable {
    var code: String
    var message: String
    var messageID: String?

    private enum CodingKeys: String, CodingKey {
        case code, message
        case messageID = "message_id"
    }
}

extension ChatFrame: Decodable {
    private enum CodingKeys: String, CodingKey {
        case type, state
        case messageID = "message_id"
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        switch try fields.decode(String.self, forKey: .type) {
        case "welcome": self = .welcome(try ChatWelcome(from: decoder))
        case "accepted": self = .accepted(messageID: try fields.decode(String.self, forKey: .messageID))
        case "status": self = .status(try fields.decode(String.self, forKey: .state))
        case "delta": self = .delta(try ChatDelta(from: decoder))
        case "reply": self = .reply(try ChatReply(from: decoder))
        case "error": self = .error(try ChatProblem(from: decoder))
        case let type: self = .other(type)
        }
    }
}
