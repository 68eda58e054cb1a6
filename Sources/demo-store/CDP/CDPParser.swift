internal import FoundationEssentials

/// Reads the bodies of Segment's tracking calls.
enum CDPParser {
    private static let types: Set<String> = ["identify", "track", "page", "screen", "group", "alias"]

    /// The messages of a `batch` body.
    static func batch(_ body: [UInt8]) throws(CDPFault) -> [[String: JSONValue]] {
        guard body.count <= CDPLimits.batchBytes else { throw .tooLarge("the batch") }
        guard case .array(let items)? = try object(body)["batch"], !items.isEmpty else {
            throw .invalidCall("batch is missing or empty")
        }
        guard items.count <= CDPLimits.eventsInBatch else { throw .tooLarge("the number of events") }
        var messages: [[String: JSONValue]] = []
        for item in items {
            guard case .object(let fields) = item else { throw .invalidCall("an event is not an object") }
            messages.append(try checked(fields))
        }
        return messages
    }

    /// The message of a body that holds one call of the type that its path names.
    static func single(_ body: [UInt8], type: String) throws(CDPFault) -> [String: JSONValue] {
        guard body.count <= CDPLimits.eventBytes else { throw .tooLarge("the event") }
        var fields = try object(body)
        fields["type"] = .string(type)
        return try checked(fields)
    }

    private static func object(_ body: [UInt8]) throws(CDPFault) -> [String: JSONValue] {
        guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(body)),
            case .object(let fields) = value
        else { throw .invalidJSON }
        return fields
    }

    private static func checked(_ fields: [String: JSONValue]) throws(CDPFault) -> [String: JSONValue] {
        let type = fields["type"]?.text ?? ""
        guard types.contains(type) else { throw .invalidCall("type is not one of the tracking calls") }
        let user = [fields["userId"], fields["anonymousId"]].compactMap { $0?.text }
        guard user.contains(where: { !$0.isEmpty }) else {
            throw .invalidCall("neither userId nor anonymousId is given")
        }
        if type == "track", fields["event"]?.text?.isEmpty ?? true {
            throw .invalidCall("a track call without event")
        }
        if let id = fields["messageId"] {
            guard let text = id.text, !text.isEmpty, text.count <= CDPLimits.messageIDCharacters else {
                throw .invalidCall(
                    "messageId is not a text of at most \(CDPLimits.messageIDCharacters) characters")
            }
        }
        guard let bytes = try? JSONEncoder().encode(fields), bytes.count <= CDPLimits.eventBytes else {
            throw .tooLarge("an event")
        }
        return fields
    }
}
