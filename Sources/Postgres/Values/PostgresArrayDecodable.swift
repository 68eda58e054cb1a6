/// A value that may stand in an array.
package protocol PostgresArrayDecodable: PostgresDecodable {
    /// Reads a whole array in the server's text format; nil when the text is something else.
    static func decoded(array text: String) -> [Self]?
}

extension PostgresArrayDecodable {
    package static func decoded(array text: String) -> [Self]? {
        guard let elements = ArrayLiteral.elements(of: text) else { return nil }
        var values: [Self] = []
        values.reserveCapacity(elements.count)
        for element in elements {
            guard let value = element.map(Self.init(postgresText:)) ?? null else { return nil }
            values.append(value)
        }
        return values
    }
}

extension Array: PostgresDecodable where Element: PostgresArrayDecodable {
    package init?(postgresText: String) {
        guard let elements = Element.decoded(array: postgresText) else { return nil }
        self = elements
    }

    package static var describedType: String { "[\(Element.describedType)]" }
}

/// An array of bytes is one `bytea`.
extension UInt8: PostgresArrayDecodable {
    package init?(postgresText: String) { self.init(postgresText) }

    package static func decoded(array text: String) -> [UInt8]? { ByteText.parse(text) }
}

/// An array of arrays of bytes is a `bytea[]`.
extension Array: PostgresArrayDecodable where Element == UInt8 {}
