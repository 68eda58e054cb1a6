import Testing

@testable import Pipelines

@Suite struct OffsetLedgerTests {
    @Test func offsetsAreStoredUpToTheFirstGap() {
        var ledger = OffsetLedger()
        for offset in Int64(10)...14 { ledger.begin(offset) }
        #expect(ledger.finish(12) == nil)
        #expect(ledger.finish(11) == nil)
        #expect(ledger.finish(10) == 13)
        #expect(ledger.finish(14) == nil)
        #expect(ledger.finish(13) == 15)
        #expect(ledger.pending == 0)
    }

    @Test func gapsInTheLogItselfDoNotHoldBackThePrefix() {
        var ledger = OffsetLedger()
        for offset in [Int64(3), 7, 20] { ledger.begin(offset) }
        #expect(ledger.finish(3) == 4)
        #expect(ledger.finish(7) == 8)
        #expect(ledger.finish(20) == 21)
    }

    @Test func anOffsetThatNeverBeganChangesNothing() {
        var ledger = OffsetLedger()
        ledger.begin(5)
        #expect(ledger.finish(4) == nil)
        #expect(ledger.finish(6) == nil)
        #expect(ledger.finish(5) == 6)
        #expect(ledger.finish(5) == nil)
    }

    @Test func anyOrderOfFinishingEndsAtTheLastOffset() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<50 {
            var ledger = OffsetLedger()
            let offsets = (0..<Int64(40)).map { $0 * 2 }
            for offset in offsets { ledger.begin(offset) }
            var highest: Int64 = -1
            for offset in offsets.shuffled(using: &random) {
                if let next = ledger.finish(offset) {
                    #expect(next > highest)
                    highest = next
                }
            }
            #expect(highest == 79)
            #expect(ledger.pending == 0)
        }
    }
}
