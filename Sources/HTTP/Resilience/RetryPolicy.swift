package import FoundationEssentials

/// When and how often a request is repeated: exponential backoff with jitter, never sooner than the server asks.
///
/// A value: it knows no client, only outcomes. Repeat only what is harmless to repeat.
package struct RetryPolicy: Sendable {
    /// Attempts in all, the first one included.
    package var attempts: Int
    package var firstDelay: Duration
    package var maximumDelay: Duration
    /// A server that asks for more patience than this gets no further attempt.
    package var maximumRetryAfter: Duration
    package var statuses: Set<Int>
    package var retriesError: @Sendable (HTTPError) -> Bool
    package var clock: any Clock<Duration>
    /// The wall clock, for a `Retry-After` that names a date.
    package var now: @Sendable () -> Date
    /// Between 0 and 1; how far the delay lies between half of it and all of it.
    package var random: @Sendable () -> Double

    package init(
        attempts: Int = 4, firstDelay: Duration = .milliseconds(200),
        maximumDelay: Duration = .seconds(20), maximumRetryAfter: Duration = .seconds(60),
        statuses: Set<Int> = [408, 425, 429, 500, 502, 503, 504],
        retriesError: @escaping @Sendable (HTTPError) -> Bool = { $0.isRetriable },
        clock: any Clock<Duration> = ContinuousClock(), now: @escaping @Sendable () -> Date = { Date() },
        random: @escaping @Sendable () -> Double = { Double.random(in: 0...1) }
    ) {
        self.attempts = attempts
        self.firstDelay = firstDelay
        self.maximumDelay = maximumDelay
        self.maximumRetryAfter = maximumRetryAfter
        self.statuses = statuses
        self.retriesError = retriesError
        self.clock = clock
        self.now = now
        self.random = random
    }

    /// Runs the request until it succeeds or the policy gives up; the last outcome is the result.
    ///
    /// - Parameter request: Gets the number of the attempt, from 1.
    /// - Throws: The last error, or `cancelled` when the task is cancelled while it waits.
    nonisolated(nonsending) package func run<R: HTTPResponse>(
        _ request: (Int) async throws(HTTPError) -> R
    ) async throws(HTTPError) -> R {
        var attempt = 1
        while true {
            let outcome: Result<R, HTTPError>
            do throws(HTTPError) {
                outcome = .success(try await request(attempt))
            } catch {
                outcome = .failure(error)
            }
            guard let delay = delay(after: outcome, attempt: attempt) else { return try outcome.get() }
            do {
                try await clock.sleep(for: delay)
            } catch {
                throw .cancelledByTask
            }
            attempt += 1
        }
    }

    /// How long to wait before the next attempt; nil when the outcome stands.
    package func delay(after outcome: Result<some HTTPResponse, HTTPError>, attempt: Int) -> Duration? {
        guard attempt < attempts else { return nil }
        switch outcome {
        case .failure(let error): return retriesError(error) ? backoff(attempt) : nil
        case .success(let response):
            guard statuses.contains(response.status) else { return nil }
            guard let asked = response.header("retry-after").flatMap({ RetryAfter.delay($0, now: now()) })
            else { return backoff(attempt) }
            return asked <= maximumRetryAfter ? max(asked, backoff(attempt)) : nil
        }
    }

    /// The delay after an attempt: doubled each time, capped, between half and all of it by chance.
    package func backoff(_ attempt: Int) -> Duration {
        let doubled = firstDelay * (1 << min(max(attempt - 1, 0), 20))
        return min(doubled, maximumDelay) * (0.5 + min(max(random(), 0), 1) / 2)
    }
}
