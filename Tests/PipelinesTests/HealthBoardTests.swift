import Testing

@testable import Pipelines

@Suite struct HealthBoardTests {
    @Test func aDaemonIsReadyWhenNothingIsWrong() async {
        let board = HealthBoard()
        board.addReadiness("postgres") { nil }
        #expect(await board.readiness().isEmpty)
    }

    @Test func problemsAreNamedUntilTheyAreOver() async {
        let board = HealthBoard()
        board.addReadiness("postgres") { "connection refused" }
        board.note("router", problem: "waiting for partitions")
        #expect(
            await board.readiness() == ["postgres": "connection refused", "router": "waiting for partitions"])
        board.note("router", problem: nil)
        #expect(await board.readiness() == ["postgres": "connection refused"])
    }

    @Test func aStoppingDaemonIsNotReadyButAlive() async {
        let board = HealthBoard()
        board.stop()
        #expect(await board.readiness() == ["shutdown": "stopping"])
        #expect(board.liveness().isEmpty)
    }

    @Test func aStuckHandlerAndASilentLoopAreFound() {
        let clock = ProgressClock()
        let now = ContinuousClock.now
        #expect(clock.problem(after: .seconds(30), now: now + .seconds(1)) == nil)
        #expect(clock.problem(after: .seconds(30), now: now + .seconds(31)) != nil)
        clock.begin(1)
        clock.turn()
        #expect(clock.problem(after: .zero, now: .now + .seconds(5)) != nil)
        clock.end(1)
        clock.turn()
        #expect(clock.problem(after: .seconds(60), now: .now) == nil)
    }
}
