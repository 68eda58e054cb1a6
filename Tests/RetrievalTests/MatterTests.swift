import Language
import Testing

@testable import Retrieval

/// What customers of any shop ask, and how pages put it.
@Suite struct MatterTests {
    /// Gives each text of a list its own direction.
    private struct Directions: SentenceEncoding {
        let texts: [String]
        var identity: String { "directions" }

        func vectors(of asked: [String]) async throws -> [SentenceVector] {
            asked.map { text in
                var values = [Float](repeating: 0, count: SentenceVector.dimensions)
                values[texts.firstIndex(of: text) ?? texts.count] = 1
                return SentenceVector(values: values)
            }
        }

        func between(_ left: Int, _ right: Int, share: Float) -> SentenceVector {
            var values = [Float](repeating: 0, count: SentenceVector.dimensions)
            values[left] = share
            values[right] = (1 - share * share).squareRoot()
            return SentenceVector(values: values)
        }
    }

    private let encoder = Directions(texts: ["page words", "asked so", "", "asked of others"])
    private let known = [
        Matter("known", "page words", asked: ["asked so"]), Matter("other", "", asked: ["asked of others"]),
    ]

    @Test func aQuestionTakesOnWhatThePagesSayOfItsMatter() async throws {
        let matters = Matters()
        try await matters.prepare(encoder, matters: known)
        let question = encoder.between(1, 9, share: 0.7)
        let meaning = try #require(matters.meaning(of: question))
        #expect(meaning.values[0] > 0)
        #expect(meaning.cosine(to: question) > 0.8)
    }

    @Test func aQuestionUnlikeAllKnownOnesKeepsItsMeaning() async throws {
        let matters = Matters()
        try await matters.prepare(encoder, matters: known)
        #expect(matters.meaning(of: encoder.between(1, 9, share: 0.45)) == nil)
        #expect(matters.meaning(of: encoder.between(1, 9, share: 0.55), isFollowUp: true) == nil)
    }

    @Test func whatIsNoMatterOfAnyPageIsLeftAlone() async throws {
        let matters = Matters()
        try await matters.prepare(encoder, matters: known)
        #expect(matters.meaning(of: encoder.between(3, 9, share: 0.9)) == nil)
    }

    @Test func eachMatterHasANameOfItsOwnAndWaysOfAsking() {
        #expect(Set(Matter.all.map(\.name)).count == Matter.all.count)
        #expect(Matter.all.allSatisfy { !$0.asked.isEmpty })
    }
}
