/// The CloudEvents 1.0 context attributes of an event: what routing needs, without the data.
package struct EventAttributes: Sendable, Hashable {
    /// Unique together with `source`.
    package var id: String
    /// Who says so, such as `/cie/router`.
    package var source: String
    /// What happened, such as `cie.chat.turn-routed.v1`.
    package var type: String
    /// When it happened; absent when the producer did not say.
    package var time: Timestamp?
    /// What it is about: the session or the profile.
    package var subject: String?
    /// The schema of `data`.
    package var dataSchema: String?
    /// The trace that this event belongs to.
    package var traceparent: String?

    package init(
        id: String, source: String, type: String, time: Timestamp? = nil, subject: String? = nil,
        dataSchema: String? = nil, traceparent: String? = nil
    ) {
        self.id = id
        self.source = source
        self.type = type
        self.time = time
        self.subject = subject
        self.dataSchema = dataSchema
        self.traceparent = traceparent
    }

    /// What makes an event count once: its source and id.
    package var identity: String { source + "#" + id }
}

extension EventAttributes: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, source, type, time, subject, traceparent, specversion
        case dataSchema = "dataschema"
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        let version = try fields.decode(String.self, forKey: .specversion)
        guard version == "1.0" else {
            throw DecodingError.dataCorruptedError(
                forKey: .specversion, in: fields,
                debugDescription: "unsupported CloudEvents version \(version)")
        }
        id = try fields.decode(String.self, forKey: .id)
        source = try fields.decode(String.self, forKey: .source)
        type = try fields.decode(String.self, forKey: .type)
        time = try fields.decodeIfPresent(Timestamp.self, forKey: .time)
        subject = try fields.decodeIfPresent(String.self, forKey: .subject)
        dataSchema = try fields.decodeIfPresent(String.self, forKey: .dataSchema)
        traceparent = try fields.decodeIfPresent(String.self, forKey: .traceparent)
        guard !id.isEmpty else {
            throw DecodingError.dataCorruptedError(
                forKey: .id, in: fields, debugDescription: "id is empty")
        }
        guard !source.isEmpty else {
            throw DecodingError.dataCorruptedError(
                forKey: .source, in: fields, debugDescription: "source is empty")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode("1.0", forKey: .specversion)
        try fields.encode(id, forKey: .id)
        try fields.encode(source, forKey: .source)
        try fields.encode(type, forKey: .type)
        try fields.encodeIfPresent(time, forKey: .time)
        try fields.encodeIfPresent(subject, forKey: .subject)
        try fields.encodeIfPresent(dataSchema, forKey: .dataSchema)
        try fields.encodeIfPresent(traceparent, forKey: .traceparent)
    }
}
