internal import Synchronization

/// Stops asking a service that keeps failing, and tries it again after a while.
///
/// Closed: everything passes, consecutive failures are counted. Open: nothing passes. Half-open: a few
/// probes pass; the first success closes the circuit, the first failure opens it again.
package final class CircuitBreaker: Sendable {
    private let state: Mutex<CircuitState>
    private let now: @Sendable () -> ContinuousClock.Instant

    package init(
        _ state: CircuitState = CircuitState(),
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        self.state = Mutex(state)
        self.now = now
    }

    package var position: CircuitState.Position { state.withLock { $0.position } }

    /// Leave to try; every permit needs one `record`.
    ///
    /// - Throws: `circuitOpen` when the request is not to be made.
    package func admit() throws(HTTPError) -> CircuitState.Permit {
        guard let permit = state.withLock({ $0.admit(at: now()) }) else {
            throw HTTPError(.circuitOpen, "the service failed too often; it is left alone for now")
        }
        return permit
    }

    package func record(_ outcome: CircuitState.Outcome, of permit: CircuitState.Permit) {
        state.withLock { $0.record(outcome, of: permit, at: now()) }
    }

    /// Makes the request if the circuit allows, and learns from what comes of it.
    ///
    /// Errors and statuses from 500 are failures of the service; what went wrong on our side says nothing of it.
    nonisolated(nonsending) package func run<R: HTTPResponse>(
        _ request: () async throws(HTTPError) -> R
    ) async throws(HTTPError) -> R {
        let permit = try admit()
        do throws(HTTPError) {
            let response = try await request()
            record(response.status >= 500 ? .failure : .success, of: permit)
            return response
        } catch {
            let saysNothing = [.cancelled, .closed, .invalidRequest, .readerTooSlow, .circuitOpen].contains(
                error.kind)
            record(saysNothing ? .undecided : .failure, of: permit)
            throw error
        }
    }
}
