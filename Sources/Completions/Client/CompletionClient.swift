internal import HTTP
package import Logging
internal import Synchronization

/// Asks the models of an OpenAI-compatible endpoint.
///
/// Requests wait for a free place and for the end of a rate limit, and are repeated after faults, all before the
/// first word and within its deadline; from the first word on, a fault ends the answer. Nothing that was said
/// to or by a model is logged.
package final class CompletionClient: Sendable {
    let configuration: CompletionConfiguration
    let http: Client
    let dialect = Mutex(EndpointDialect())
    let gate: RateLimitGate
    private let breaker = CircuitBreaker(CircuitState(failureThreshold: 8, openDuration: .seconds(5)))
    private let retries: RetryPolicy
    private let streams: StreamSlots
    /// Short requests have places of their own: one may be made for the sake of a stream that waits for it.
    private let calls: StreamSlots
    private let metrics = CompletionMetrics()
    private let logger: Logger

    package init(_ configuration: CompletionConfiguration, logger: Logger) throws {
        self.configuration = configuration
        self.logger = logger
        let limits = configuration.limits
        http = try Client(
            configuration: ClientConfiguration(maximumConnectionsPerHost: 2 * limits.streams))
        gate = RateLimitGate(longest: limits.pause)
        retries = RetryPolicy(
            attempts: limits.attempts, firstDelay: .milliseconds(150), maximumDelay: .seconds(2))
        streams = StreamSlots(count: limits.streams)
        calls = StreamSlots(count: limits.streams)
    }

    package var limits: CompletionLimits { configuration.limits }

    /// What each model has been used for, by its name.
    package var spending: [String: Spending] { metrics.spending }

    /// Asks for an answer and returns when its first words are there.
    ///
    /// - Throws: When they don't come within the deadline for the first token.
    package func stream(_ request: CompletionRequest) async throws(CompletionError) -> CompletionStream {
        let limits = configuration.limits
        let timing = Timing(firstToken: limits.firstToken, total: limits.total)
        return try await attempt(request, timing, in: streams) { exchange throws(FailedAttempt) in
            try await self.begin(request, timing, exchange)
        }
    }

    /// Asks for a whole answer; a judge has a deadline of its own.
    package func complete(_ request: CompletionRequest) async throws(CompletionError) -> Completion {
        let limits = configuration.limits
        let time = request.tier == .judge ? limits.judgement : limits.total
        let timing = Timing(firstToken: time, total: time)
        return try await attempt(request, timing, in: calls) { exchange throws(FailedAttempt) in
            try await self.whole(request, timing, exchange)
        }
    }

    /// Fails what is under way and closes the connections.
    package func close() async {
        await http.close()
    }

    /// Makes attempts until one succeeds, none would, or the time for the first word is over.
    nonisolated(nonsending) private func attempt<Answer: Sendable>(
        _ request: CompletionRequest, _ timing: Timing, in slots: StreamSlots,
        _ make: (Exchange) async throws(FailedAttempt) -> Answer
    ) async throws(CompletionError) -> Answer {
        let model = configuration.model(of: request.tier)
        let lease = try await slots.acquire(before: timing.firstToken)
        var attempt = 1
        while true {
            try await gate.pass(before: timing.firstToken)
            let exchange = try Exchange(
                request, model: model, lease: lease, breaker: breaker, metrics: metrics,
                waiting: slots.waitingCount)
            let failed: FailedAttempt
            do throws(FailedAttempt) {
                return try await make(exchange)
            } catch {
                failed = error
            }
            exchange.end(nil, because: failed)
            guard let pause = pause(after: failed, attempt: &attempt),
                ContinuousClock.now.advanced(by: pause) < timing.firstToken
            else { throw failed.error }
            metrics.retried(model)
            logger.debug("model asked again", metadata: ["why": "\(failed.error)", "attempt": "\(attempt)"])
            do { try await Task.sleep(for: pause) } catch { throw .cancelled }
        }
    }

    /// How long to wait before the next attempt; nil when there is to be none.
    private func pause(after failed: FailedAttempt, attempt: inout Int) -> Duration? {
        // A request put differently is no repetition; there are only so many ways to put it.
        if case .adapt = failed.remedy { return .zero }
        guard attempt < retries.attempts else { return nil }
        defer { attempt += 1 }
        switch failed.remedy {
        case .none, .adapt: return nil
        case .backoff: return retries.backoff(attempt)
        case .wait(let pause): return max(pause, retries.backoff(attempt))
        }
    }
}
