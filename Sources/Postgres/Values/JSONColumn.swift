import FoundationEssentials

/// A value that stands as `json` or `jsonb` in its column.
package struct JSONColumn<Value: Sendable>: Sendable {
    package var value: Value

    package init(_ value: Value) {
        self.value = value
    }

    package init(value: Value) {
        self.value = value
    }
}

extension JSONColumn: Equatable where Value: Equatable {}

extension JSONColumn: PostgresEncodable where Value: Encodable {
    package func encoded() throws(PostgresError) -> Parameter {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes]
        do {
            return .text(String(decoding: try encoder.encode(value), as: UTF8.self))
        } catch {
            throw PostgresError(.encoding, "a \(Value.self) can't be written as JSON")
        }
    }
}

extension JSONColumn: PostgresArrayEncodable where Value: Encodable {}

extension JSONColumn: PostgresDecodable where Value: Decodable {
    package init?(postgresText: String) {
        guard let value = try? JSONDecoder().decode(Value.self, from: Data(postgresText.utf8)) else {
            return nil
        }
        self.value = value
    }

    package static var describedType: String { "JSON of \(Value.self)" }
}

extension JSONColumn: PostgresArrayDecodable where Value: Decodable {}
