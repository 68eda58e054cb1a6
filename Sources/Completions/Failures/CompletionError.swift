internal import HTTP

/// Why there is no (complete) answer of a model; never holds words of the prompt or of the answer.
package struct CompletionError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What went wrong, coarsely enough to count and to act upon.
    package enum Kind: String, CaseIterable, Sendable {
        /// The endpoint does not accept the request: model, size, address.
        case refused
        /// The key is missing or wrong.
        case unauthorized
        /// The endpoint asks for patience beyond our deadline.
        case rateLimited = "rate_limited"
        /// Too many streams of our own; none became free in time.
        case crowded
        /// Nobody answers there, or only with faults.
        case unavailable
        case firstTokenTimeout = "first_token_timeout"
        case totalTimeout = "total_timeout"
        /// The stream fell silent.
        case stalled
        /// The connection ended in the middle of the answer.
        case disconnected
        /// What came is no completion.
        case invalidResponse = "invalid_response"
        /// The endpoint reported an error inside its answer.
        case reported
        /// The answer ran into the limit of tokens.
        case lengthLimit = "length"
        case contentFilter = "content_filter"
        /// An answer without a word.
        case empty
        /// The endpoint failed too often; it is left alone for now.
        case circuitOpen = "circuit_open"
        case cancelled
    }

    package let kind: Kind
    package let message: String
    /// The HTTP status, when that was the trouble.
    package let status: Int?

    package init(_ kind: Kind, _ message: String, status: Int? = nil) {
        self.kind = kind
        self.message = message
        self.status = status
    }

    package var description: String { "\(kind.rawValue): \(message)" }

    static let cancelled = CompletionError(.cancelled, "the task was cancelled")

    /// - Parameter begun: Whether the answer had begun.
    init(_ error: HTTPError, begun: Bool) {
        let kind: Kind =
            switch error.kind {
            case .cancelled, .closed: .cancelled
            case .circuitOpen: .circuitOpen
            case .invalidRequest, .tls: .refused
            case .firstByteTimeout: .firstTokenTimeout
            case .totalTimeout: .totalTimeout
            case .silenceTimeout: begun ? .stalled : .firstTokenTimeout
            case .bodyTooLarge, .invalidResponse: .invalidResponse
            case .connectionLost: begun ? .disconnected : .unavailable
            case .unresolvedHost, .connectionFailed, .connectTimeout, .readerTooSlow, .other:
                begun ? .disconnected : .unavailable
            }
        self.init(kind, error.message)
    }
}
