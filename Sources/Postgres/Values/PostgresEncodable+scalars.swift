package import FoundationEssentials

extension String: PostgresArrayEncodable {
    package func encoded() throws(PostgresError) -> Parameter {
        guard !utf8.contains(0) else {
            throw PostgresError(.encoding, "a text holds a NUL character, which Postgres can't store")
        }
        return .text(self)
    }
}

extension Int: PostgresArrayEncodable {
    package func encoded() throws(PostgresError) -> Parameter { .text(String(self)) }
}

extension Int64: PostgresArrayEncodable {
    package func encoded() throws(PostgresError) -> Parameter { .text(String(self)) }
}

extension Int32: PostgresArrayEncodable {
    package func encoded() throws(PostgresError) -> Parameter { .text(String(self)) }
}

extension Double: PostgresArrayEncodable {
    package func encoded() throws(PostgresError) -> Parameter { .text(String(self)) }
}

extension Float: PostgresArrayEncodable {
    package func encoded() throws(PostgresError) -> Parameter { .text(String(self)) }
}

extension Bool: PostgresArrayEncodable {
    package func encoded() throws(PostgresError) -> Parameter { .text(self ? "t" : "f") }
}

extension UUID: PostgresArrayEncodable {
    package func encoded() throws(PostgresError) -> Parameter { .text(uuidString) }
}

extension Date: PostgresArrayEncodable {
    package func encoded() throws(PostgresError) -> Parameter { .text(TimestampText.format(self)) }
}

extension Optional: PostgresEncodable where Wrapped: PostgresEncodable {
    package func encoded() throws(PostgresError) -> Parameter {
        guard let self else { return .null }
        return try self.encoded()
    }
}

extension Optional: PostgresArrayEncodable where Wrapped: PostgresArrayEncodable {}
