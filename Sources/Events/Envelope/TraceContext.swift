/// A W3C trace context: which trace an event belongs to, and which span it came from.
///
/// Source: W3C Trace Context, `traceparent` version 00.
package struct TraceContext: Hashable, Sendable, CustomStringConvertible {
    /// 32 lower-case hexadecimal digits; one for the whole way from the message to the CDP.
    package let traceID: String
    /// 16 lower-case hexadecimal digits.
    package let spanID: String
    package let sampled: Bool

    package init(traceID: String, spanID: String, sampled: Bool = true) {
        self.traceID = traceID
        self.spanID = spanID
        self.sampled = sampled
    }

    /// Starts a new trace.
    package static func start() -> TraceContext {
        var generator = SystemRandomNumberGenerator()
        return TraceContext(
            traceID: digits(generator.next() | 1) + digits(generator.next()),
            spanID: digits(generator.next() | 1))
    }

    /// Reads a `traceparent`; nil when it is not one.
    package init?(traceparent: String) {
        let parts = traceparent.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard parts.count >= 4, parts[0].count == 2, parts[0] != "ff",
            Self.isHexadecimal(parts[0]),
            parts[1].utf8.count == 32, Self.isHexadecimal(parts[1]), parts[1].contains(where: { $0 != "0" }),
            parts[2].utf8.count == 16, Self.isHexadecimal(parts[2]), parts[2].contains(where: { $0 != "0" }),
            parts[3].utf8.count == 2, Self.isHexadecimal(parts[3]), let flags = UInt8(parts[3], radix: 16)
        else { return nil }
        if parts[0] == "00", parts.count != 4 { return nil }
        self.init(traceID: parts[1], spanID: parts[2], sampled: flags & 1 == 1)
    }

    /// A new span in the same trace.
    package func child() -> TraceContext {
        var generator = SystemRandomNumberGenerator()
        return TraceContext(traceID: traceID, spanID: Self.digits(generator.next() | 1), sampled: sampled)
    }

    package var traceparent: String { "00-\(traceID)-\(spanID)-\(sampled ? "01" : "00")" }

    package var description: String { traceparent }

    private static func digits(_ number: UInt64) -> String {
        let text = String(number, radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
    }

    private static func isHexadecimal(_ text: String) -> Bool {
        text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }
}
