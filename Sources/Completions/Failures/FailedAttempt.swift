internal import HTTP

/// One attempt that came to nothing, and whether another may do better.
struct FailedAttempt: Error {
    /// What is to happen before the next attempt.
    enum Remedy {
        /// Another attempt would fail as well.
        case none
        case backoff
        /// Not before the endpoint allows.
        case wait(Duration)
        /// The request is to be put differently; there is no need to wait.
        case adapt
    }

    let error: CompletionError
    let remedy: Remedy

    init(_ error: CompletionError, _ remedy: Remedy) {
        self.error = error
        self.remedy = remedy
    }

    /// Whether the endpoint is to blame, and not the request, the limits or ourselves.
    var outcome: CircuitState.Outcome {
        switch error.kind {
        case .unavailable, .firstTokenTimeout, .totalTimeout, .stalled, .disconnected, .invalidResponse,
            .reported, .empty:
            .failure
        case .refused, .unauthorized, .rateLimited, .crowded, .lengthLimit, .contentFilter, .circuitOpen,
            .cancelled:
            .undecided
        }
    }

    /// An error before the first word; what the endpoint itself got wrong is worth another attempt.
    init(_ error: CompletionError) {
        switch error.kind {
        case .unavailable, .disconnected, .stalled, .invalidResponse, .reported, .empty:
            self.init(error, .backoff)
        default: self.init(error, .none)
        }
    }
}
