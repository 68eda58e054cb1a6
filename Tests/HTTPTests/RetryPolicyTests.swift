import FoundationEssentials
import HTTP
import Synchronization
import Testing

@Suite struct RetryPolicyTests {
    @Test func theDelayDoublesUpToItsCapAndVariesByHalf() {
        var policy = RetryPolicy(
            firstDelay: .milliseconds(100), maximumDelay: .milliseconds(500), random: { 1 })
        #expect((1...5).map(policy.backoff) == [100, 200, 400, 500, 500].map { .milliseconds($0) })
        policy.random = { 0 }
        #expect(policy.backoff(3) == .milliseconds(200))
        #expect(policy.backoff(1000) == .milliseconds(250))
    }

    @Test func aPassingFaultIsRetriedUntilItPasses() async throws {
        let clock = RecordingClock()
        let policy = RetryPolicy(firstDelay: .milliseconds(100), clock: clock, random: { 1 })
        let response = try await policy.run { attempt throws(HTTPError) in
            switch attempt {
            case 1: throw HTTPError(.connectionFailed, "refused")
            case 2: ClientResponse(status: 503)
            default: ClientResponse(status: 200)
            }
        }
        #expect(response.status == 200)
        #expect(clock.slept == [.milliseconds(100), .milliseconds(200)])
    }

    @Test func theLastOutcomeStandsWhenTheAttemptsAreUsedUp() async throws {
        let clock = RecordingClock()
        let policy = RetryPolicy(attempts: 3, clock: clock)
        let response = try await policy.run { _ throws(HTTPError) in ClientResponse(status: 502) }
        #expect(response.status == 502)
        #expect(clock.slept.count == 2)
        let error = await failure {
            try await policy.run { attempt throws(HTTPError) -> ClientResponse in
                throw HTTPError(.connectionLost, "attempt \(attempt)")
            }
        }
        #expect(error == HTTPError(.connectionLost, "attempt 3"))
    }

    @Test(arguments: [400, 401, 404, 413, 501])
    func anAnswerThatWillNotChangeIsNotAskedForAgain(status: Int) {
        #expect(delay(after: ClientResponse(status: status)) == nil)
    }

    @Test func anErrorOfOursIsNotRetried() {
        let outcome = Result<ClientResponse, HTTPError>.failure(HTTPError(.bodyTooLarge, ""))
        #expect(RetryPolicy().delay(after: outcome, attempt: 1) == nil)
    }

    @Test func retryAfterInSecondsIsHonoured() {
        #expect(delay(after: response(retryAfter: "7")) == .seconds(7))
        #expect(delay(after: response(retryAfter: "0")) == .milliseconds(200))
    }

    @Test func retryAfterAsADateIsHonoured() {
        #expect(delay(after: response(retryAfter: "Sun, 06 Nov 1994 08:49:47 GMT")) == .seconds(10))
        #expect(delay(after: response(retryAfter: "Sun, 06 Nov 1994 08:00:00 GMT")) == .milliseconds(200))
    }

    @Test(arguments: ["soon", "", "-5", "nan", "Sun, 99 Foo 1994 08:49:47 GMT", "1994-11-06"])
    func aRetryAfterThatMakesNoSenseIsIgnored(text: String) {
        #expect(delay(after: response(retryAfter: text)) == .milliseconds(200))
    }

    @Test(arguments: ["3600", "Sun, 06 Nov 1994 09:49:47 GMT", "1e300"])
    func aServerThatAsksForTooMuchPatienceIsLeftAlone(text: String) {
        #expect(delay(after: response(retryAfter: text)) == nil)
    }

    @Test func cancellingEndsTheWait() async throws {
        let policy = RetryPolicy(firstDelay: .seconds(3600), maximumDelay: .seconds(3600))
        let task = Task {
            await failure { try await policy.run { _ throws(HTTPError) in ClientResponse(status: 503) } }
        }
        task.cancel()
        #expect(await task.value?.kind == .cancelled)
    }

    private func response(retryAfter: String) -> ClientResponse {
        ClientResponse(status: 429, headers: [(name: "Retry-After", value: retryAfter)])
    }

    private func delay(after response: ClientResponse) -> Duration? {
        // 1994-11-06T08:49:37Z
        let policy = RetryPolicy(now: { Date(timeIntervalSince1970: 784_111_777) }, random: { 1 })
        return policy.delay(after: .success(response), attempt: 1)
    }
}
