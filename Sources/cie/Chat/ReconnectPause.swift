/// How long to wait before the gateway is tried again.
struct ReconnectPause: Hashable, Sendable {
    private var next = Duration.milliseconds(100)

    mutating func failed(retryAfter: Duration? = nil) -> Duration {
        defer { next = min(next * 2, .seconds(2)) }
        return max(next, min(retryAfter ?? .zero, .seconds(30)))
    }

    mutating func succeeded() {
        next = .milliseconds(100)
    }
}
