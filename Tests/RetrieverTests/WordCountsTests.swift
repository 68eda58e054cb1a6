import Retrieval
import Testing

@testable import retriever

@Suite struct WordCountsTests {
    private let start = ContinuousClock.now

    @Test func countsAreRememberedUntilTheyAreTooOld() {
        let counts = WordCounts()
        counts.remember(WordFrequencies(total: 9, counts: ["lamp": 3]), now: start)
        #expect(counts.frequencies(of: ["lamp"], now: start)?.counts == ["lamp": 3])
        #expect(counts.frequencies(of: ["lamp"], now: start.advanced(by: WordCounts.lifetime)) == nil)
    }

    @Test func aWordThatIsNotKnownMeansCountingAgain() {
        let counts = WordCounts()
        counts.remember(WordFrequencies(total: 9, counts: ["lamp": 3]), now: start)
        #expect(counts.frequencies(of: ["lamp", "mug"], now: start) == nil)
        counts.remember(WordFrequencies(total: 9, counts: ["mug": 1]), now: start)
        #expect(counts.frequencies(of: ["lamp", "mug"], now: start)?.counts.count == 2)
    }

    @Test func knowledgeThatGrewMakesOldCountsWorthless() {
        let counts = WordCounts()
        counts.remember(WordFrequencies(total: 9, counts: ["lamp": 3]), now: start)
        counts.remember(WordFrequencies(total: 12, counts: ["mug": 1]), now: start)
        #expect(counts.frequencies(of: ["lamp"], now: start) == nil)
        #expect(counts.frequencies(of: ["mug"], now: start)?.total == 12)
    }
}
