/// Refuses keys that mean nothing: a misspelt expectation would otherwise never be checked.
enum UnknownKeys {
    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    static func refuse(in decoder: any Decoder, besides known: [some CodingKey]) throws {
        let names = Set(known.map(\.stringValue))
        let fields = try decoder.container(keyedBy: Name.self)
        guard let odd = fields.allKeys.first(where: { !names.contains($0.stringValue) }) else { return }
        throw DecodingError.dataCorrupted(
            DecodingError.Context(
                codingPath: decoder.codingPath, debugDescription: "“\(odd.stringValue)” means nothing here"))
    }
}
