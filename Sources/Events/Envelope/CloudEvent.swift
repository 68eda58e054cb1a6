/// A CloudEvents 1.0 event with its typed data, as structured JSON.
package struct CloudEvent<Payload: EventPayload>: Codable, Sendable {
    package var attributes: EventAttributes
    package var data: Payload

    package init(attributes: EventAttributes, data: Payload) {
        self.attributes = attributes
        self.data = data
    }

    private enum CodingKeys: String, CodingKey {
        case data
        case dataContentType = "datacontenttype"
    }

    package init(from decoder: any Decoder) throws {
        attributes = try EventAttributes(from: decoder)
        data = try decoder.container(keyedBy: CodingKeys.self).decode(Payload.self, forKey: .data)
    }

    package func encode(to encoder: any Encoder) throws {
        try attributes.encode(to: encoder)
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode("application/json", forKey: .dataContentType)
        try fields.encode(data, forKey: .data)
    }
}
