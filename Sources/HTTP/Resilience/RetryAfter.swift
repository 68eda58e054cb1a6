internal import FoundationEssentials

/// The `Retry-After` header: seconds, or the date from which it is worth asking again.
enum RetryAfter {
    /// How long to wait; nil when the header says nothing that can be understood.
    static func delay(_ header: String, now: Date) -> Duration? {
        let text = header.filter { !$0.isNewline }
        if let seconds = Double(text), seconds.isFinite {
            return seconds >= 0 ? .seconds(min(seconds, 1_000_000_000)) : nil
        }
        guard let date = HTTPDate.parse(text) else { return nil }
        return .seconds(max(0, date.timeIntervalSince(now)))
    }
}
