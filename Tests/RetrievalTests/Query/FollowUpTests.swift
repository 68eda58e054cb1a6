import Events
import Retrieval
import TestSupport
import Testing

@Suite struct FollowUpTests {
    private func needs(_ text: String, after earlier: String..., route: Route = .answer) -> [Need] {
        let memory = earlier.map { MemoryTurn(author: .customer, text: $0) }
        return QueryBuilder().needs(of: .sample(text, route: route, memory: memory))
    }

    @Test func aSearchIsNarrowedDownOverSeveralTurns() throws {
        let need = try #require(
            needs(
                "anything in blue?", after: "I need a rain jacket under 200", "for a woman", route: .product
            ).first)
        #expect(need.words.map(\.text) == ["blue", "woman", "rain", "jacket"])
        #expect(need.prices == PriceRange(maximum: 200))
        #expect(need.antecedent == "I need a rain jacket under 200 for a woman")
    }

    @Test func aNewPriceTakesThePlaceOfTheOldOne() throws {
        let need = try #require(
            needs("anything under 150?", after: "I need a rain jacket under 200", route: .product).first)
        #expect(need.words.map(\.text) == ["rain", "jacket"])
        #expect(need.prices == PriceRange(maximum: 150))
    }

    @Test func aPriceIsNoConcernOfAQuestionAboutTheRules() throws {
        let need = try #require(needs("and returns?", after: "I need a rain jacket under 200").first)
        #expect(need.prices.isOpen)
    }

    @Test func whatStandsByItselfEndsTheChain() throws {
        let need = try #require(
            needs("and for boots?", after: "Do you repair tents?", "How long is the warranty on jackets?")
                .first)
        #expect(need.words.map(\.text) == ["boots", "warranty", "jackets"])
    }

    @Test func andBetweenTwoQuestionsLeansOnNothing() {
        let found = needs("Do gift cards expire? And where are your stores?")
        #expect(found.map { $0.words.map(\.text) } == [["gift", "cards", "expire"], ["stores"]])
    }

    @Test func theQuestionAtTheEndOfAStoryCountsMost() throws {
        let need = try #require(needs("I live in Canada. Who pays for the return shipping?").first)
        #expect(need.text == "Who pays for the return shipping?")
        #expect(need.background == "I live in Canada.")
        #expect(need.words.filter { $0.share == 1 }.map(\.text) == ["pays", "return", "shipping"])
        #expect(need.words.filter { $0.share < 1 }.map(\.text) == ["live", "canada"])
    }

    @Test func messagesOfABurstAreReadLineByLine() throws {
        let need = try #require(
            needs("I bought two jackets from you and\nwhat is your return policy?").first)
        #expect(need.text == "what is your return policy?")
        #expect(need.isOverview)
    }

    @Test func aQuestionThatLeansOnItsStoryIsReadWithIt() throws {
        let need = try #require(needs("My tent arrived with a broken pole. What should I do?").first)
        #expect(need.text == "My tent arrived with a broken pole. What should I do?")
        #expect(need.background == nil)
    }
}
