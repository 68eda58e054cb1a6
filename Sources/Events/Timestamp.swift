package import FoundationEssentials

/// A moment in UTC with millisecond precision; RFC 3339 text in JSON.
package struct Timestamp: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    package let milliseconds: Int64

    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    package init(_ date: Date) {
        self.init(milliseconds: Int64((date.timeIntervalSince1970 * 1000).rounded()))
    }

    /// Reads RFC 3339 text, with or without fractions of a second; nil when it isn't that.
    package init?(_ text: String) {
        let date =
            (try? Date(text, strategy: Self.withFraction)) ?? (try? Date(text, strategy: Self.plain))
        guard let date else { return nil }
        self.init(date)
    }

    package static var now: Timestamp { Timestamp(Date()) }

    package var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }

    /// RFC 3339 with milliseconds.
    ///
    /// The formatter cuts fractions off, so it is given the middle of the millisecond.
    package var description: String {
        Date(timeIntervalSince1970: (Double(milliseconds) + 0.5) / 1000).formatted(Self.withFraction)
    }

    package static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.milliseconds < right.milliseconds
    }

    private static let withFraction = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    private static let plain = Date.ISO8601FormatStyle()
}

extension Timestamp: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let moment = Timestamp(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not an RFC 3339 time: \(text.prefix(40))")
        }
        self = moment
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
