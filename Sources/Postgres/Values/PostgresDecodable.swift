/// A value that a column can be read as.
package protocol PostgresDecodable: Sendable {
    /// Reads the server's text format; nil when the text is something else.
    init?(postgresText: String)

    /// What NULL means; nil when the type has no such thing.
    static var null: Self? { get }

    /// The name of the type in error messages.
    static var describedType: String { get }
}

extension PostgresDecodable {
    package static var null: Self? { nil }

    package static var describedType: String { "\(Self.self)" }
}

extension PostgresDecodable where Self: RawRepresentable, RawValue: PostgresDecodable {
    package init?(postgresText: String) {
        guard let raw = RawValue(postgresText: postgresText) else { return nil }
        self.init(rawValue: raw)
    }
}
