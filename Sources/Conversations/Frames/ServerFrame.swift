/// What the gateway says to a client.
package enum ServerFrame: Hashable, Sendable {
    case welcome(WelcomeFrame)
    /// The broker has the message.
    case accepted(messageID: String)
    case status(ConversationStatus)
    case delta(DeltaFrame)
    case reply(ReplyFrame)
    case error(ErrorFrame)
}

extension ServerFrame: Codable {
    private enum CodingKeys: String, CodingKey {
        case type, state
        case messageID = "message_id"
    }

    private enum Name: String, Codable {
        case welcome, accepted, status, delta, reply, error
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        switch try fields.decode(Name.self, forKey: .type) {
        case .welcome: self = .welcome(try WelcomeFrame(from: decoder))
        case .accepted: self = .accepted(messageID: try fields.decode(String.self, forKey: .messageID))
        case .status: self = .status(try fields.decode(ConversationStatus.self, forKey: .state))
        case .delta: self = .delta(try DeltaFrame(from: decoder))
        case .reply: self = .reply(try ReplyFrame(from: decoder))
        case .error: self = .error(try ErrorFrame(from: decoder))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(name, forKey: .type)
        switch self {
        case .welcome(let frame): try frame.encode(to: encoder)
        case .accepted(let messageID): try fields.encode(messageID, forKey: .messageID)
        case .status(let state): try fields.encode(state, forKey: .state)
        case .delta(let frame): try frame.encode(to: encoder)
        case .reply(let frame): try frame.encode(to: encoder)
        case .error(let frame): try frame.encode(to: encoder)
        }
    }

    private var name: Name {
        switch self {
        case .welcome: .welcome
        case .accepted: .accepted
        case .status: .status
        case .delta: .delta
        case .reply: .reply
        case .error: .error
        }
    }
}
