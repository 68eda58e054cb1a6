import Answers
import Events
import Retrieval
import TestSupport
import Testing

/// From a routed turn to the reply, over both libraries.
@Suite struct AnswerTests {
    private let retriever = Retriever(source: Shop.knowledge.source)
    private let composer = ReplyComposer(voice: StoreVoice(name: "Lumen", currency: "EUR", locale: "en-GB"))

    private func reply(to turn: TurnRouted) async throws -> ReplyDraft {
        let context = try #require(try await retriever.context(for: turn))
        return composer.reply(to: context)
    }

    @Test(arguments: [
        ("How long do I have to return something?", "within 21 days", "How long you have"),
        ("Can I return sale items?", "within 7 days", "Sale items"),
        ("When will I get my refund?", "within 4 days", "When you get your refund"),
        ("how much is gift wrapping", "€3 per item", "Gift wrapping"),
        ("Can stoneware go into the dishwasher?", "may go into the dishwasher", "Stoneware"),
    ])
    func aQuestionIsAnsweredByTheSentenceThatAnswersIt(
        question: String, answer: String, section: String
    ) async throws {
        let reply = try await reply(to: .sample(question))
        #expect(reply.outcome == .answered)
        #expect(reply.text.contains(answer))
        #expect(reply.citations.first?.section == section)
    }

    @Test func aQuestionAboutASubjectAsAWholeIsAnsweredByThePagesOpening() async throws {
        let reply = try await reply(to: .sample("What is your return policy?", intent: "return_refund"))
        #expect(reply.text.hasPrefix("In short: 21 days"))
        #expect(reply.citations.first?.title == "Returns")
        #expect(reply.citations.first?.quote == "In short: 21 days, unused, and we pay the way back.")
    }

    @Test func stepsComeAsAList() async throws {
        let reply = try await reply(to: .sample("How do I return an item?"))
        #expect(reply.text.hasPrefix("1. Write to us"))
        #expect(reply.text.contains("\n3. Hand the parcel in"))
    }

    @Test func ofATableTheRowAskedForIsShown() async throws {
        let reply = try await reply(to: .sample("How much does shipping to Norway cost?"))
        #expect(reply.text.contains("Norway"))
        #expect(reply.text.contains("€19.50"))
        #expect(!reply.text.contains("Austria"))
    }

    @Test func aFollowUpLeansOnTheTurnBefore() async throws {
        let memory = [
            MemoryTurn(author: .customer, text: "How much does shipping to Norway cost?"),
            MemoryTurn(author: .assistant, text: "Norway: €19.50"),
        ]
        let reply = try await reply(to: .sample("And how long does it take?", memory: memory))
        #expect(reply.text.contains("Norway"))
        #expect(reply.text.contains("6–9 days"))
    }

    @Test func twoQuestionsGetTwoAnswers() async throws {
        let reply = try await reply(
            to: .sample("Can I return sale items, and how much does gift wrapping cost?"))
        #expect(reply.text.contains("within 7 days"))
        #expect(reply.text.contains("€3"))
        #expect(reply.citations.count == 2)
    }

    @Test(arguments: [
        "Who won the football game?", "Do you sell submarines?", "What is the airspeed of a swallow?",
        "Is the CEO married?",
    ])
    func whatNothingSupportsIsNotAnswered(question: String) async throws {
        let reply = try await reply(to: .sample(question))
        #expect(reply.outcome == .abstained)
        #expect(reply.citations.isEmpty)
        #expect(reply.suggestions == ["Talk to a person"])
    }

    @Test func theRestOfATwofoldQuestionIsAdmittedAsUnanswered() async throws {
        let reply = try await reply(
            to: .sample("Can I return sale items? What is the airspeed of a swallow?"))
        #expect(reply.outcome == .answered)
        #expect(reply.text.contains("within 7 days"))
        #expect(reply.text.contains("couldn't find an answer to the rest"))
    }

    @Test func productsOutsideThePriceAreNotOffered() async throws {
        let reply = try await reply(
            to: .sample("a mug under 20 euros", route: .product, intent: "product_discovery"))
        #expect(reply.text.contains("Stone Mug"))
        #expect(!reply.text.contains("Giant Mug"))
        #expect(reply.cards.count == 1)
    }

    @Test func nothingInThePriceRangeIsSaidSo() async throws {
        let reply = try await reply(
            to: .sample("a mug under 5 euros", route: .product, intent: "product_discovery"))
        #expect(reply.outcome == .abstained)
        #expect(reply.cards.isEmpty)
        #expect(reply.text.contains("price range"))
    }

    @Test func availabilityIsThatOfTheVariantAskedFor() async throws {
        let red = try await reply(
            to: .sample("Do you have the Stone Mug in red?", route: .product, intent: "product_question"))
        #expect(red.text == "The Stone Mug (Red) is not in stock right now. In stock instead: Blue.")
        let blue = try await reply(
            to: .sample("Do you have the Stone Mug in blue?", route: .product, intent: "product_question"))
        #expect(blue.text == "Yes, the Stone Mug (Blue) is in stock at €12.00.")
    }

    @Test func aVagueWishIsAskedAboutOnce() async throws {
        let first = try await reply(to: .sample("I want to buy something", route: .product))
        #expect(first.outcome == .clarifying)
        let memory = [
            MemoryTurn(author: .customer, text: "I want to buy something"),
            MemoryTurn(author: .assistant, text: first.text),
        ]
        let second = try await reply(to: .sample("anything", route: .product, memory: memory))
        #expect(second.outcome == .abstained)
    }

    @Test func anOrderIsToldWithItsDatesWhereTheShopIs() async throws {
        let reply = try await reply(
            to: .sample(
                "where is my order?", route: .order, intent: "order_status",
                slots: Slots(orderID: "A-1001", emailHash: Shop.email)))
        #expect(reply.text.hasPrefix("Your order A-1001 is on its way. It is expected on 6 March 2026."))
        #expect(reply.text.contains("Sorted, Basel (4 March 2026)"))
        #expect(reply.cards == [.order(Shop.order.summary)])
    }

    @Test func unknownAndForeignOrdersGetTheSameWords() async throws {
        let quiet = Retriever(
            source: Shop.knowledge.source,
            orders: OrderTool(lookUp: Shop.knowledge.source.lookUpOrder) { _ in })
        func words(_ id: String) async throws -> ReplyDraft {
            let turn = TurnRouted.sample(
                "where is my order?", route: .order, intent: "order_status",
                slots: Slots(orderID: id, emailHash: EmailHash(email: "eve@example.com")))
            return composer.reply(to: try #require(try await quiet.context(for: turn)))
        }
        #expect(try await words("A-1001") == words("B-9999"))
    }
}
