import FoundationEssentials
import Language
import Testing

@testable import Retrieval

@Suite struct KnowledgeGapTests {
    private func question(_ text: String, day: Double, intent: String? = nil, subject: Int? = nil)
        -> UnansweredQuestion
    {
        var vector: SentenceVector?
        if let subject {
            var values = [Float](repeating: 0, count: 384)
            values[subject] = 1
            vector = SentenceVector(values: values)
        }
        return UnansweredQuestion(
            text: text, askedAt: Date(timeIntervalSince1970: day * 86_400), intent: intent, vector: vector)
    }

    @Test func questionsThatMeanTheSameAreOneGap() {
        let gaps = KnowledgeGap.all(in: [
            question("do you rent canoes", day: 1, intent: "product_question", subject: 1),
            question("is there a job for me", day: 2, subject: 2),
            question("can I borrow a boat", day: 3, intent: "product_question", subject: 1),
        ])
        #expect(gaps.map(\.count) == [2, 1])
        #expect(gaps[0].question == "do you rent canoes")
        #expect(gaps[0].intent == "product_question")
        #expect(gaps[0].lastAskedAt == Date(timeIntervalSince1970: 3 * 86_400))
    }

    @Test func withoutMeaningsTheWordsDecide() {
        let gaps = KnowledgeGap.all(in: [
            question("Do you rent canoes?", day: 1), question("do you rent out canoes", day: 2),
            question("is there a job for me", day: 3),
        ])
        #expect(gaps.map(\.count) == [2, 1])
    }

    @Test func nothingAskedIsNoGap() {
        #expect(KnowledgeGap.all(in: []).isEmpty)
    }
}
