import Evaluation
import Testing

@Suite struct RankTallyTests {
    @Test func theFirstRightDocumentCounts() {
        var tally = RankTally()
        tally.add(found: ["a", "b", "c"], gold: ["b", "c"])
        tally.add(found: ["a"], gold: ["a"])
        #expect(tally.meanReciprocalRank == 0.75)
        #expect(tally.recallAt1 == 0.5)
        #expect(tally.recallAt5 == 1)
    }

    @Test func whatStandsBelowTheTenthPlaceIsNotFound() {
        var tally = RankTally()
        tally.add(found: (0..<12).map { "\($0)" }, gold: ["10"])
        #expect(tally.meanReciprocalRank == 0)
        #expect(RankTally().meanReciprocalRank == 0)
    }

    @Test func documentsAreFoundByTheirWordsWithoutAnEncoder() async throws {
        let report = try await RetrievalEvaluation(encoder: nil).report(
            on: [RetrievalQuery(query: "dimmable lamps?", goldDocIDs: ["1"])],
            documents: [
                RetrievalDocument(docID: "0", title: "", text: "A mug."),
                RetrievalDocument(docID: "1", text: "This lamp is dimmable."),
            ])
        #expect(report.mrrAt10 == 1)
        #expect(report.encoder == false)
    }
}
