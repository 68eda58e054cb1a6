/// A value that may stand in an array.
package protocol PostgresArrayEncodable: PostgresEncodable {
    /// An array of such values in the form that the server reads.
    static func encoded(array: [Self]) throws(PostgresError) -> Parameter
}

extension PostgresArrayEncodable {
    package static func encoded(array: [Self]) throws(PostgresError) -> Parameter {
        var literal = ArrayLiteral()
        for element in array {
            switch try element.encoded() {
            case .null: literal.append(nil)
            case .text(let text): literal.append(text)
            case .bytes(let bytes): literal.append(ByteText.format(bytes))
            }
        }
        return .text(literal.text)
    }
}

extension Array: PostgresEncodable where Element: PostgresArrayEncodable {
    package func encoded() throws(PostgresError) -> Parameter { try Element.encoded(array: self) }
}

/// An array of bytes is one `bytea`.
extension UInt8: PostgresArrayEncodable {
    package func encoded() throws(PostgresError) -> Parameter { .text(String(self)) }

    package static func encoded(array: [UInt8]) throws(PostgresError) -> Parameter { .bytes(array) }
}

/// An array of arrays of bytes is a `bytea[]`.
extension Array: PostgresArrayEncodable where Element == UInt8 {}
