import Answers
import Events
import TestSupport
import Testing

/// What the meaning of sentences does beside their words.
@Suite struct LikenessTests {
    private let composer = ReplyComposer(voice: .neutral)
    private let passage = Passage.sample(
        "We accept cards and PayPal. We don't accept cryptocurrency. Vouchers are taken too.",
        title: "Payment", section: "Ways to pay")

    private func reply(_ question: String, terms: [QueryTerm], likeness: [[Double]]?) -> ReplyDraft {
        var context = ContextAssembled.sample(.sample(question), passages: [passage])
        context.queries = [
            KnowledgeQuery(
                text: question, terms: terms, relevance: 0.9, verdict: .sufficient,
                chunkIDs: [passage.chunkID], likeness: likeness)
        ]
        return composer.reply(to: context)
    }

    private let bitcoin = [QueryTerm(stem: "bitcoin", weight: 1)]

    @Test func aSentenceThatMeansTheQuestionAnswersItInOtherWords() {
        let reply = reply("what about bitcoin?", terms: bitcoin, likeness: [[0.25, 0.62, 0.1]])
        #expect(reply.outcome == .answered)
        #expect(reply.text.hasPrefix("We don't accept cryptocurrency."))
    }

    @Test func withoutMeaningTheWordsDecide() {
        #expect(reply("what about bitcoin?", terms: bitcoin, likeness: nil).outcome == .abstained)
        #expect(
            reply("what about bitcoin?", terms: bitcoin, likeness: [[0.2, 0.1, 0.1]]).outcome == .abstained)
        // A little alike is not enough where no word is the same: a wrong answer does more harm than none.
        #expect(
            reply("what about bitcoin?", terms: bitcoin, likeness: [[0.2, 0.46, 0.1]]).outcome == .abstained)
    }

    @Test func vectorsOfOtherPartsAreNotUsed() {
        #expect(reply("what about bitcoin?", terms: bitcoin, likeness: [[0.9, 0.9]]).outcome == .abstained)
    }

    @Test func sharedWordsDoNotOutweighAnotherMeaning() {
        let words = [QueryTerm(stem: "accept", weight: 0.5), QueryTerm(stem: "voucher", weight: 0.5)]
        let reply = reply("Do you accept vouchers?", terms: words, likeness: [[0.3, 0.25, 0.8]])
        #expect(reply.text.hasPrefix("Vouchers are taken too."))
    }

    @Test func aPassageWithoutVectorsIsNotPassedOverForOneThatHasThem() {
        let fresh = Passage.sample(
            "A voucher is valid for three years.", title: "Vouchers", section: "How long vouchers last",
            id: "fresh")
        var context = ContextAssembled.sample(
            .sample("How long is a voucher valid?"), passages: [passage, fresh])
        context.queries = [
            KnowledgeQuery(
                text: "How long is a voucher valid?",
                terms: [QueryTerm(stem: "voucher", weight: 0.5), QueryTerm(stem: "valid", weight: 0.5)],
                relevance: 0.9, verdict: .sufficient, chunkIDs: [passage.chunkID, fresh.chunkID],
                likeness: [[0.3, 0.25, 0.6]])
        ]
        #expect(composer.reply(to: context).text.hasPrefix("A voucher is valid for three years."))
    }

    @Test func thePartsOfAPassageAreReadUnderTheirHeading() {
        #expect(
            AnswerParts.texts(
                title: "Shipping", section: "Shipping > Costs",
                text: "It depends.\n\n| To | Cost |\n| --- | --- |\n| Canada | $14.95 |\n\n- Gifts are free.")
                == ["Costs: It depends.", "Costs: Canada: $14.95", "Costs: Gifts are free."])
        #expect(AnswerParts.texts(title: "Shipping", section: nil, text: "Soon.") == ["Shipping: Soon."])
    }
}
