internal import Events

/// One tracking call as it arrived.
struct CDPCall: Hashable, Sendable {
    /// Counts up from 1.
    var sequence: Int
    var receivedAt: Timestamp
    /// What the client sent, with `type` and `messageId` filled in.
    var message: [String: JSONValue]

    var messageID: String? { message["messageId"]?.text }
}

extension CDPCall: Encodable {
    func encode(to encoder: any Encoder) throws {
        var fields = message
        fields["receivedAt"] = .string(receivedAt.description)
        fields["sequence"] = .number(Double(sequence))
        try fields.encode(to: encoder)
    }
}
