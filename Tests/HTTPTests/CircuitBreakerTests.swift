import HTTP
import Testing

@Suite struct CircuitBreakerTests {
    private let clock = RecordingClock()
    private let breaker: CircuitBreaker

    init() {
        breaker = CircuitBreaker(
            CircuitState(failureThreshold: 3, openDuration: .seconds(10)), now: { [clock] in clock.now })
    }

    @Test func consecutiveFailuresOpenTheCircuit() async throws {
        await fail(times: 2)
        try await succeed()
        await fail(times: 2)
        #expect(breaker.position == .closed(failures: 2))
        await fail(times: 1)
        #expect(breaker.position == .open(until: clock.now.advanced(by: .seconds(10))))
        let error = await failure { try await succeed() }
        #expect(error?.kind == .circuitOpen)
    }

    @Test func aServerErrorIsAFailureAndStillAnAnswer() async throws {
        for _ in 0..<3 {
            let response = try await breaker.run { () throws(HTTPError) in ClientResponse(status: 500) }
            #expect(response.status == 500)
        }
        #expect(throws: HTTPError.self) { try breaker.admit() }
    }

    @Test func aSuccessfulProbeClosesTheCircuit() async throws {
        await fail(times: 3)
        clock.advance(by: .seconds(10))
        try await succeed()
        #expect(breaker.position == .closed(failures: 0))
    }

    @Test func aFailedProbeOpensTheCircuitAgain() async throws {
        await fail(times: 3)
        clock.advance(by: .seconds(10))
        await fail(times: 1)
        #expect(breaker.position == .open(until: clock.now.advanced(by: .seconds(10))))
    }

    @Test func onlyOneProbePassesAtATime() async throws {
        await fail(times: 3)
        clock.advance(by: .seconds(10))
        let probe = try breaker.admit()
        #expect(throws: HTTPError.self) { try breaker.admit() }
        breaker.record(.undecided, of: probe)
        breaker.record(.success, of: try breaker.admit())
        #expect(breaker.position == .closed(failures: 0))
    }

    @Test func aCancelledRequestSaysNothing() async throws {
        for _ in 0..<5 {
            _ = await failure { try await attempt(HTTPError(.cancelled, "")) }
        }
        #expect(breaker.position == .closed(failures: 0))
    }

    @Test func newsFromBeforeTheCircuitOpenedDoNotCount() async throws {
        let old = try breaker.admit()
        await fail(times: 3)
        clock.advance(by: .seconds(10))
        let probe = try breaker.admit()
        breaker.record(.failure, of: old)
        #expect(breaker.position == .halfOpen(probes: 1))
        breaker.record(.success, of: probe)
        breaker.record(.failure, of: old)
        #expect(breaker.position == .closed(failures: 0))
    }

    private func attempt(_ error: HTTPError) async throws {
        _ = try await breaker.run { () throws(HTTPError) -> ClientResponse in throw error }
    }

    private func fail(times: Int) async {
        for _ in 0..<times {
            _ = await failure { try await attempt(HTTPError(.connectionFailed, "refused")) }
        }
    }

    private func succeed() async throws {
        _ = try await breaker.run { () throws(HTTPError) in ClientResponse(status: 200) }
    }
}
