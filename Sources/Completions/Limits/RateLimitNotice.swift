internal import HTTP

/// What the headers of a response say about how soon the endpoint takes another request.
enum RateLimitNotice {
    /// How long to leave the endpoint alone; nil when there is no need.
    ///
    /// `retry-after` and `retry-after-ms` count on any answer; `x-ratelimit-reset-…` counts when nothing remains, or
    /// when the request was turned away.
    static func pause(after response: some HTTPResponse) -> Duration? {
        let isRefused = response.status == 429
        if isRefused || response.status == 503, let asked = asked(by: response) { return asked }
        let resets = ["requests", "tokens"].compactMap { kind -> Duration? in
            guard let reset = response.header("x-ratelimit-reset-\(kind)").flatMap(ResetTime.duration)
            else { return nil }
            let remaining = response.header("x-ratelimit-remaining-\(kind)").flatMap { Int($0) }
            return remaining == 0 ? reset : nil
        }
        return resets.max()
    }

    private static func asked(by response: some HTTPResponse) -> Duration? {
        if let text = response.header("retry-after-ms"), let wait = Double(text), wait.isFinite, wait >= 0 {
            return .milliseconds(min(wait, 1e9))
        }
        guard response.header("retry-after") != nil else { return nil }
        // The policy knows both forms of the header; its own backoff is set to nothing.
        let reading = RetryPolicy(
            attempts: 2, firstDelay: .zero, maximumRetryAfter: .seconds(1_000_000_000), statuses: [429, 503])
        return reading.delay(after: .success(response), attempt: 1)
    }
}
