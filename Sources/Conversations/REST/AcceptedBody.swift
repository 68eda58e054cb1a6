/// The broker has it.
struct AcceptedBody: Encodable {
    var accepted = true
    var messageID: String?

    private enum CodingKeys: String, CodingKey {
        case accepted
        case messageID = "message_id"
    }
}
