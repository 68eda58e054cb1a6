import Events
import Testing

@testable import demo_store

@Suite struct CDPLogTests {
    @Test func aMessageIDCountsOnce() {
        let log = CDPLog()
        log.record([call("a"), call("b"), call("a")], at: .now)
        log.record([call("b"), [:], [:]], at: .now)
        #expect(log.snapshot.events.map(\.messageID) == [nil, nil, "b", "a"])
        #expect(log.snapshot.received == 4)
        #expect(log.snapshot.duplicates == 2)
    }

    @Test func onlyTheLastCallsAreKept() {
        let log = CDPLog(capacity: 3)
        for number in 1...10 { log.record([call("\(number)")], at: .now) }
        #expect(log.snapshot.events.map(\.sequence) == [10, 9, 8])
        #expect(log.snapshot.received == 10)
    }

    @Test func oldIDsAreForgottenBeforeTheyFillTheMemory() {
        let log = CDPLog(capacity: 1, rememberedIDs: 8)
        for number in 1...9 { log.record([call("\(number)")], at: .now) }
        log.record([call("9"), call("3"), call("1")], at: .now)
        #expect(log.snapshot.duplicates == 2)
    }

    private func call(_ id: String) -> [String: JSONValue] {
        ["type": .string("page"), "messageId": .string(id)]
    }
}
