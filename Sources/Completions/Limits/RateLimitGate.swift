internal import Synchronization

/// Holds back every request while the endpoint wants to be left alone.
final class RateLimitGate: Sendable {
    private let opens: Mutex<ContinuousClock.Instant?> = Mutex(nil)
    private let longest: Duration

    /// - Parameter longest: A pause is never longer, whatever the endpoint says.
    init(longest: Duration) {
        self.longest = longest
    }

    /// Nobody goes through for so long; a longer pause that is set already stays.
    func close(for pause: Duration) {
        guard pause > .zero else { return }
        let until = ContinuousClock.now.advanced(by: min(pause, longest))
        opens.withLock { opens in opens = max(opens ?? until, until) }
    }

    /// Goes through, or waits until it opens.
    ///
    /// - Throws: `rateLimited`, at once, when it stays closed beyond the deadline.
    func pass(before deadline: ContinuousClock.Instant) async throws(CompletionError) {
        while let opens = opens.withLock({ $0 }), opens > .now {
            guard opens < deadline else {
                throw CompletionError(.rateLimited, "the endpoint wants to be left alone for longer")
            }
            do {
                try await Task.sleep(until: opens, clock: .continuous)
            } catch {
                throw .cancelled
            }
        }
    }
}
