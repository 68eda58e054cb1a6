internal import Synchronization

/// Collects a response and hands it over once, complete.
final class WholeResponse: ResponseSink {
    typealias Outcome = Result<ClientResponse, HTTPError>

    private struct State {
        var head: ResponseHead?
        var body: [UInt8] = []
        var outcome: Outcome?
        var waiter: CheckedContinuation<Outcome, Never>?
    }

    private let state = Mutex(State())
    private let maximum: Int

    init(maximum: Int) {
        self.maximum = maximum
    }

    var isFinished: Bool { state.withLock { $0.outcome != nil } }

    func response() async -> Outcome {
        await withCheckedContinuation { continuation in
            let outcome = state.withLock { state -> Outcome? in
                if state.outcome == nil { state.waiter = continuation }
                return state.outcome
            }
            if let outcome { continuation.resume(returning: outcome) }
        }
    }

    func receive(_ head: ResponseHead) {
        state.withLock { $0.head = head }
    }

    func receive(_ bytes: UnsafeRawBufferPointer) -> HTTPError? {
        state.withLock { state in
            guard state.body.count + bytes.count <= maximum else {
                return HTTPError(.bodyTooLarge, "the body has more than \(maximum) bytes")
            }
            state.body.append(contentsOf: bytes)
            return nil
        }
    }

    func finish(_ error: HTTPError?) {
        let (waiter, outcome) = state.withLock { state -> (CheckedContinuation<Outcome, Never>?, Outcome) in
            if let outcome = state.outcome { return (nil, outcome) }
            let outcome = Self.outcome(of: state, error: error)
            state.outcome = outcome
            state.body = []
            defer { state.waiter = nil }
            return (state.waiter, outcome)
        }
        waiter?.resume(returning: outcome)
    }

    private static func outcome(of state: State, error: HTTPError?) -> Outcome {
        if let error { return .failure(error) }
        guard let head = state.head else {
            return .failure(HTTPError(.invalidResponse, "the answer has no status line"))
        }
        return .success(ClientResponse(status: head.status, headers: head.headers, body: state.body))
    }
}
