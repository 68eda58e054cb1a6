import Synchronization
import Testing

@testable import retriever

@Suite(.timeLimit(.minutes(1)))
struct KnowledgeStatisticsTests {
    private final class Counter: Sendable {
        let loads = Mutex(0)

        func next() -> Int {
            loads.withLock {
                $0 += 1; return $0
            }
        }
    }

    private struct Down: Error {}

    private let start = ContinuousClock.now

    @Test func whatIsKnownIsGivenWithoutCounting() async throws {
        let counter = Counter()
        let statistics = KnowledgeStatistics { _ in WordStatistics(total: counter.next()) }
        #expect(try await statistics.current(now: start).total == 1)
        #expect(try await statistics.current(now: start).total == 1)
        #expect(counter.loads.withLock { $0 } == 1)
    }

    @Test func afterAWhileItIsRenewedInTheBackground() async throws {
        let counter = Counter()
        let statistics = KnowledgeStatistics { _ in WordStatistics(total: counter.next()) }
        _ = try await statistics.current(now: start)
        let later = start.advanced(by: KnowledgeStatistics.rest)
        #expect(try await statistics.current(now: later).total == 1)
        while try await statistics.current(now: later).total == 1 { await Task.yield() }
        #expect(try await statistics.current(now: later).total == 2)
    }

    @Test func aFailureIsTheFirstCallersMatterAndNobodysLater() async throws {
        let counter = Counter()
        let statistics = KnowledgeStatistics { _ in
            guard counter.next() == 2 else { throw Down() }
            return WordStatistics(total: 7)
        }
        await #expect(throws: Down.self) { try await statistics.current(now: start) }
        #expect(try await statistics.current(now: start).total == 7)
        let later = start.advanced(by: KnowledgeStatistics.rest)
        #expect(try await statistics.current(now: later).total == 7)
    }
}
