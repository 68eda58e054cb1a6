internal import HTTP
internal import Synchronization

/// One attempt under way: it holds its place among the streams, and is counted once whatever becomes of it.
final class Exchange: Sendable {
    let model: Model
    private let messages: [ChatMessage]
    private let started = ContinuousClock.now
    private let lease: Mutex<SlotLease?>
    private let breaker: CircuitBreaker
    private let permit: Mutex<CircuitState.Permit?>
    private let metrics: CompletionMetrics
    /// Bytes of the answer so far.
    private let received = Mutex(0)

    /// - Throws: `circuitOpen` when the endpoint is to be left alone.
    init(
        _ request: CompletionRequest, model: Model, lease: SlotLease, breaker: CircuitBreaker,
        metrics: CompletionMetrics, waiting: Int
    ) throws(CompletionError) {
        do {
            permit = Mutex(try breaker.admit())
        } catch {
            throw CompletionError(error, begun: false)
        }
        self.model = model
        messages = request.messages
        self.lease = Mutex(lease)
        self.breaker = breaker
        self.metrics = metrics
        metrics.began(waiting: waiting)
    }

    deinit {
        // Nobody wanted the rest.
        end(nil, because: nil)
    }

    /// Counts words of the answer as they come.
    func received(bytes count: Int) {
        let total = received.withLock { total in
            total += count
            return total
        }
        if total == count, count > 0 { metrics.firstToken(model, after: .now - started) }
    }

    /// The end, of which only the first counts.
    ///
    /// - Parameters:
    ///   - usage: What the endpoint says; nil to estimate it.
    ///   - failure: Nil when the answer is complete, or nobody wanted more of it.
    @discardableResult
    func end(_ usage: TokenUsage?, because failure: FailedAttempt?) -> TokenUsage {
        let bytes = received.withLock { $0 }
        let counted = usage ?? .estimate(sent: messages, receivedBytes: bytes)
        let permit = permit.withLock { permit in
            defer { permit = nil }
            return permit
        }
        guard let permit else { return counted }
        lease.withLock { $0 = nil }
        breaker.record(failure?.outcome ?? (bytes > 0 ? .success : .undecided), of: permit)
        metrics.ended(
            model, usage: usage == nil && bytes == 0 ? nil : counted, failure: failure?.error.kind,
            took: .now - started)
        return counted
    }
}
