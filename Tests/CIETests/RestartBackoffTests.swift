import Testing

@testable import cie

@Suite struct RestartBackoffTests {
    @Test func pausesDoubleUpToALimit() {
        var backoff = RestartBackoff()
        let pauses = (0..<9).map { _ in backoff.pause(after: .seconds(1)) }
        #expect(
            pauses == [100, 200, 400, 800, 1_600, 3_200, 6_400, 10_000, 10_000].map { .milliseconds($0) })
    }

    @Test func aStableRunMakesThePauseShortAgain() {
        var backoff = RestartBackoff()
        for _ in 0..<5 { _ = backoff.pause(after: .zero) }
        #expect(backoff.pause(after: .seconds(30)) == .milliseconds(100))
        #expect(backoff.pause(after: .zero) == .milliseconds(200))
    }
}
