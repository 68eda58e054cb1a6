import Kafka
import Testing

@testable import Pipelines

/// A stage's decisions, transition by transition.
@Suite struct StageStateTests {
    private let first = TopicPartition(topic: "in", partition: 0)
    private let second = TopicPartition(topic: "in", partition: 1)

    private func record(_ offset: Int64, key: String?, partition: Int32 = 0) -> Record {
        Record(
            topic: "in", partition: partition, offset: offset, key: key.map { Array($0.utf8) }, value: [],
            headers: [], timestamp: nil)
    }

    private func started(_ effects: [StageState.Effect]) -> [Work] {
        effects.compactMap { if case .start(let work) = $0 { work } else { nil } }
    }

    private func stored(_ effects: [StageState.Effect]) -> [Int64] {
        effects.compactMap { if case .store(_, let next) = $0 { next } else { nil } }
    }

    private func drained(_ effects: [StageState.Effect]) -> [Int] {
        effects.compactMap { if case .drained(let ticket) = $0 { ticket } else { nil } }
    }

    @Test func keysRunBesideEachOtherAndOneKeyInOrder() throws {
        var state = StageState(concurrency: 10)
        _ = state.assign([first])
        let begun = started(
            state.receive([
                record(0, key: "a"), record(1, key: "a"), record(2, key: "b"), record(3, key: "a"),
            ]))
        #expect(begun.map(\.record.offset) == [0, 2])
        let next = started(state.finish(begun[0], settled: true))
        #expect(next.map(\.record.offset) == [1])
        let last = started(state.finish(next[0], settled: true))
        #expect(last.map(\.record.offset) == [3])
    }

    @Test func aSlowKeyDoesNotCarryTheOffsetPastItself() {
        var state = StageState(concurrency: 10)
        _ = state.assign([first])
        let begun = started(
            state.receive([record(0, key: "slow"), record(1, key: "b"), record(2, key: "c")]))
        #expect(stored(state.finish(begun[1], settled: true)).isEmpty)
        #expect(stored(state.finish(begun[2], settled: true)).isEmpty)
        #expect(stored(state.finish(begun[0], settled: true)) == [3])
    }

    @Test func noMoreThanTheLimitIsInWork() {
        var state = StageState(concurrency: 2)
        _ = state.assign([first])
        let begun = started(state.receive((0..<5).map { record($0, key: "k\($0)") }))
        #expect(begun.count == 2)
        #expect(state.waiting == 3)
        #expect(started(state.finish(begun[0], settled: true)).count == 1)
        #expect(state.inFlight == 2)
    }

    @Test func recordsWithoutKeyStayInOrder() {
        var state = StageState(concurrency: 4)
        _ = state.assign([first])
        let begun = started(state.receive([record(0, key: nil), record(1, key: nil)]))
        #expect(begun.map(\.record.offset) == [0])
    }

    @Test func aFaultOfTheEnvironmentStopsNewWorkUntilItIsOver() {
        var state = StageState(concurrency: 4)
        _ = state.assign([first])
        let begun = started(state.receive([record(0, key: "a")]))
        _ = state.fault(begun[0])
        #expect(state.isHeld)
        #expect(started(state.receive([record(1, key: "b")])).isEmpty)
        let released = started(state.recover(begun[0]))
        #expect(released.map(\.record.offset) == [1])
        #expect(!state.isHeld)
    }

    @Test func workThatEndsAfterAFaultReleasesWhatWaited() {
        var state = StageState(concurrency: 4)
        _ = state.assign([first])
        let begun = started(state.receive([record(0, key: "a")]))
        _ = state.fault(begun[0])
        _ = state.receive([record(1, key: "b")])
        #expect(started(state.finish(begun[0], settled: true)).map(\.record.offset) == [1])
    }

    @Test func revokingWaitsForWhatIsInWorkAndDropsWhatWaits() {
        var state = StageState(concurrency: 1)
        _ = state.assign([first, second])
        let begun = started(state.receive([record(0, key: "a"), record(1, key: "b")]))
        #expect(drained(state.revoke([first], ticket: 1)).isEmpty)
        #expect(state.waiting == 0)
        let effects = state.finish(begun[0], settled: true)
        #expect(stored(effects) == [1])
        #expect(drained(effects) == [1])
        #expect(state.inFlight == 0)
    }

    @Test func theOffsetIsStoredBeforeTheDrainIsDeclared() throws {
        var state = StageState(concurrency: 1)
        _ = state.assign([first])
        let begun = started(state.receive([record(0, key: "a")]))
        _ = state.revoke([first], ticket: 1)
        let kinds = state.finish(begun[0], settled: true).map { effect in
            switch effect {
            case .store: "store"
            case .drained: "drained"
            case .start: "start"
            case .giveUp: "give up"
            }
        }
        #expect(kinds == ["store", "drained"])
    }

    @Test func revokingWithNothingInWorkDrainsAtOnce() {
        var state = StageState(concurrency: 1)
        _ = state.assign([first])
        #expect(drained(state.revoke([first], ticket: 4)) == [4])
    }

    @Test func workThatWaitsForTheEnvironmentIsGivenUpOnRevoke() {
        var state = StageState(concurrency: 4)
        _ = state.assign([first])
        let begun = started(state.receive([record(0, key: "a")]))
        _ = state.fault(begun[0])
        let effects = state.revoke([first], ticket: 2)
        let givenUp = effects.compactMap { if case .giveUp(let ids) = $0 { ids } else { nil } }
        #expect(givenUp == [[begun[0].id]])
        let end = state.finish(begun[0], settled: false)
        #expect(stored(end).isEmpty)
        #expect(drained(end) == [2])
    }

    @Test func aRecordFromBeforeARebalanceDoesNotStoreItsOffset() {
        var state = StageState(concurrency: 4)
        _ = state.assign([first])
        let begun = started(state.receive([record(7, key: "a")]))
        _ = state.revoke([first], ticket: 1)
        // The deadline passed and the partition came back while the handler was still at it.
        _ = state.assign([first])
        #expect(stored(state.finish(begun[0], settled: true)).isEmpty)
        #expect(started(state.receive([record(7, key: "a")])).count == 1)
    }

    @Test func recordsOfForeignPartitionsAreLeftToTheirOwner() {
        var state = StageState(concurrency: 4)
        _ = state.assign([first])
        #expect(started(state.receive([record(0, key: "a", partition: 1)])).isEmpty)
        #expect(state.waiting == 0)
    }

    @Test func revokingOnePartitionLeavesTheOtherAtWork() {
        var state = StageState(concurrency: 1)
        _ = state.assign([first, second])
        let begun = started(state.receive([record(0, key: "a"), record(0, key: "b", partition: 1)]))
        _ = state.revoke([first], ticket: 1)
        let next = started(state.finish(begun[0], settled: true))
        #expect(next.map(\.record.partition) == [1])
    }
}
