package import FoundationEssentials

extension String: PostgresArrayDecodable {
    package init?(postgresText: String) { self = postgresText }
}

extension Int: PostgresArrayDecodable {
    package init?(postgresText: String) { self.init(postgresText) }
}

extension Int64: PostgresArrayDecodable {
    package init?(postgresText: String) { self.init(postgresText) }
}

extension Int32: PostgresArrayDecodable {
    package init?(postgresText: String) { self.init(postgresText) }
}

extension Double: PostgresArrayDecodable {
    package init?(postgresText: String) { self.init(postgresText) }
}

extension Float: PostgresArrayDecodable {
    package init?(postgresText: String) { self.init(postgresText) }
}

extension Bool: PostgresArrayDecodable {
    package init?(postgresText: String) {
        switch postgresText {
        case "t": self = true
        case "f": self = false
        default: return nil
        }
    }
}

extension UUID: PostgresArrayDecodable {
    package init?(postgresText: String) { self.init(uuidString: postgresText) }
}

extension Date: PostgresArrayDecodable {
    package init?(postgresText: String) {
        guard let date = TimestampText.parse(postgresText) else { return nil }
        self = date
    }
}

extension Optional: PostgresDecodable where Wrapped: PostgresDecodable {
    package init?(postgresText: String) {
        guard let value = Wrapped(postgresText: postgresText) else { return nil }
        self = .some(value)
    }

    package static var null: Wrapped?? { .some(.none) }

    package static var describedType: String { Wrapped.describedType }
}

extension Optional: PostgresArrayDecodable where Wrapped: PostgresArrayDecodable {}
