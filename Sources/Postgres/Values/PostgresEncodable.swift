/// A value that a query can bind.
package protocol PostgresEncodable: Sendable {
    /// The value in the form that the server reads.
    func encoded() throws(PostgresError) -> Parameter
}

extension PostgresEncodable where Self: RawRepresentable, RawValue: PostgresEncodable {
    package func encoded() throws(PostgresError) -> Parameter { try rawValue.encoded() }
}
