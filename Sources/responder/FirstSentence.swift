internal import Completions
internal import Synchronization

/// Ends an answer of which nothing could be shown for too long, however busily the model talks.
final class FirstSentence: Sendable {
    private let deadline: ContinuousClock.Instant
    private let isShown = Mutex(false)

    init(within time: Duration) {
        deadline = .now.advanced(by: time)
    }

    /// From now on the answer may take its time.
    func show() {
        isShown.withLock { $0 = true }
    }

    /// - Throws: `stalled` when the time is over and nothing has been shown.
    func check() throws(CompletionError) {
        guard !isShown.withLock({ $0 }), deadline < .now else { return }
        throw CompletionError(.stalled, "no sentence could be shown in time")
    }
}
