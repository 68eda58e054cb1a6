import Testing

@testable import Pipelines

@Suite struct BackoffTests {
    @Test func waitsDoubleUpToTheCap() {
        let backoff = Backoff(first: .milliseconds(100), cap: .seconds(1))
        let waits = (1...6).map { backoff.delay(before: $0, jitter: 1) }
        #expect(
            waits == [
                .milliseconds(100), .milliseconds(200), .milliseconds(400), .milliseconds(800), .seconds(1),
                .seconds(1),
            ])
    }

    @Test func jitterTakesAwayHalfAtMost() {
        let backoff = Backoff(first: .milliseconds(100), cap: .seconds(1))
        #expect(backoff.delay(before: 1, jitter: 0) == .milliseconds(50))
        #expect(backoff.delay(before: 100_000, jitter: 1) == .seconds(1))
    }
}
