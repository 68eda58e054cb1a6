import Retrieval
import Testing

@testable import retriever

@Suite struct WordStatisticsTests {
    private let statistics = WordStatistics(
        total: 100_000, held: ["return": 60_000, "tent": 900, "pole": 200])

    @Test func wordsAreCountedByTheirStems() {
        #expect(statistics.frequencies(of: ["tents", "zebra"]).counts == ["tents": 900, "zebra": 0])
        #expect(statistics.frequencies(of: []).total == 100_000)
    }

    @Test func commonWordsAreNotLookedForBesideRareOnes() {
        #expect(statistics.telling(["returns", "tents", "poles"], most: 1_500) == ["poles", "tents"])
    }

    @Test func aWordThatIsAloneIsLookedForHoweverCommon() {
        #expect(statistics.telling(["returns"], most: 1_500) == ["returns"])
        #expect(statistics.telling(["zebra", "returns"], most: 1_500) == ["zebra", "returns"])
    }

    @Test func whatMostTextsHoldIsNotLookedUp() {
        #expect(statistics.areCommon(["returns"], most: 1_500))
        #expect(!statistics.areCommon(["poles", "tents"], most: 1_500))
    }

    @Test func aSmallCollectionIsSearchedForAllWords() {
        let small = WordStatistics(total: 1_000, held: ["return": 600])
        #expect(small.telling(["returns", "tents"], most: 1_500) == ["returns", "tents"])
    }
}
