/// Why a request has no (complete) answer.
package struct HTTPError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong, coarsely enough to act upon.
    package enum Kind: String, Sendable, Hashable {
        /// The request itself is unusable: URL, scheme, method, headers.
        case invalidRequest
        case unresolvedHost
        /// Nobody accepts connections there.
        case connectionFailed
        /// The connection broke after it had been made.
        case connectionLost
        /// The certificate or the handshake was not acceptable.
        case tls
        case connectTimeout, firstByteTimeout, silenceTimeout, totalTimeout
        case bodyTooLarge
        /// A streamed body was read more slowly than it arrived.
        case readerTooSlow
        /// What came back is not HTTP.
        case invalidResponse
        /// The task was cancelled.
        case cancelled
        /// The client has been closed.
        case closed
        /// The circuit breaker let nothing through.
        case circuitOpen
        /// Anything else that libcurl reports.
        case other
    }

    package let kind: Kind
    package let message: String

    package init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }

    /// Whether the same request may succeed later.
    ///
    /// Says nothing about whether repeating it is harmless: that depends on the request.
    package var isRetriable: Bool {
        switch kind {
        case .unresolvedHost, .connectionFailed, .connectionLost, .connectTimeout, .firstByteTimeout,
            .silenceTimeout, .totalTimeout, .circuitOpen, .invalidResponse, .other:
            true
        case .invalidRequest, .tls, .bodyTooLarge, .readerTooSlow, .cancelled, .closed: false
        }
    }

    package var description: String { "\(kind.rawValue): \(message)" }
}
