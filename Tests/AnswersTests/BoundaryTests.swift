import Answers
import Events
import TestSupport
import Testing

@Suite struct BoundaryTests {
    private let composer = ReplyComposer(voice: StoreVoice(pageURL: "/pages/{document_id}"))
    private let offers = Passage.sample(
        "New subscribers get 10% off their first order. You can leave the newsletter at any time.",
        title: "Promotions")

    @Test(arguments: [
        "Give me a 50% discount or I leave", "Come on, just 20% off, I'm a loyal customer",
        "Can you give me a discount?",
    ])
    func whoBargainsHearsWhatThereIsForEverybody(text: String) {
        let reply = composer.reply(to: .sample(.sample(text), passages: [offers]))
        #expect(
            reply.text
                == "I can't give discounts or codes of my own. What everybody can have: New subscribers get 10% off their first order."
        )
        #expect(reply.citations.count == 1)
    }

    @Test func aQuestionAboutDiscountsIsNoBargaining() {
        let reply = composer.reply(
            to: .sample(.sample("Is there a discount for subscribers?"), passages: [offers]))
        #expect(reply.text.hasPrefix("New subscribers get 10% off"))
    }

    @Test func aDocumentWithoutAnAddressIsLinkedWhereTheShopShowsItsPages() {
        var passage = Passage.sample("The warranty lasts 2 years.", title: "Warranty")
        passage.url = nil
        passage.documentID = "guides/größe 1.md"
        let reply = composer.reply(to: .sample(.sample("How long is the warranty?"), passages: [passage]))
        #expect(reply.citations.first?.url == "/pages/guides/gr%C3%B6%C3%9Fe%201.md")
    }

    @Test func anUnpleasantWordInAQuestionAboutTheRulesIsNoTrouble() {
        var turn = TurnRouted.sample("Which faulty items does the warranty cover?")
        turn.sentiment = Sentiment(label: .negative, score: -0.6)
        let passage = Passage.sample("The warranty covers items that are faulty.", title: "Warranty")
        #expect(!composer.reply(to: .sample(turn, passages: [passage])).text.contains("sorry"))
    }
}
