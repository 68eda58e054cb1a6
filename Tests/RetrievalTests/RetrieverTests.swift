import Events
import Retrieval
import TestSupport
import Testing

@Suite struct RetrieverTests {
    private struct Unreachable: Error {}

    /// Fails whoever searches.
    private let untouchable = Retriever(
        source: KnowledgeSource(
            searchChunks: { _ in throw Unreachable() }, searchProducts: { _ in throw Unreachable() },
            frequencies: { _ in throw Unreachable() }, lookUpOrder: { _ in throw Unreachable() }))

    @Test(arguments: [Route.smalltalk, .handoff, .refuse, .unsupportedLanguage])
    func whatNeedsNoEvidencePassesWithoutASearch(route: Route) async throws {
        let turn = TurnRouted.sample("hello", route: route)
        let context = try #require(try await untouchable.context(for: turn))
        #expect(context.verdict == .sufficient)
        #expect(context.routed == turn)
    }

    @Test func aConversationWithAPersonIsLeftAlone() async throws {
        #expect(try await untouchable.context(for: .sample("hello", route: .agent)) == nil)
    }

    @Test func aDatabaseThatIsDownIsTheCallersMatter() async throws {
        await #expect(throws: Unreachable.self) {
            try await untouchable.context(for: .sample("Can I return it?"))
        }
    }

    @Test func evidenceCarriesWhatWasSearchedAndHowWellItFits() async throws {
        let retriever = Retriever(source: Shop.knowledge.source)
        let context = try #require(try await retriever.context(for: .sample("Can I return sale items?")))
        let query = try #require(context.queries?.first)
        #expect(context.verdict == .sufficient)
        #expect(query.relevance >= Retriever.threshold)
        #expect(query.chunkIDs.first == context.passages.first?.chunkID)
        #expect(context.passages.first?.section == "Sale items")
    }

    @Test func howToQuestionsAboutOrdersAreAnsweredFromThePages() async throws {
        let retriever = Retriever(source: Shop.knowledge.source)
        let turn = TurnRouted.sample("How do I return an item?", route: .order, intent: "return_refund")
        let context = try #require(try await retriever.context(for: turn))
        #expect(context.order == nil)
        #expect(context.verdict == .sufficient)
        #expect(context.passages.first?.section == "How to return an item")
    }

    @Test func anOrderQuestionWithoutItsFactsIsAskedBack() async throws {
        let retriever = Retriever(source: Shop.knowledge.source)
        let both = try #require(
            try await retriever.context(
                for: .sample("where is my order", route: .order, intent: "order_status")))
        #expect(both.verdict == .ambiguous)
        #expect(both.question?.contains("order number, and which e-mail") == true)
        let idOnly = try #require(
            try await retriever.context(
                for: .sample("A-1001", route: .order, intent: "order_status", slots: Slots(orderID: "A-1001"))
            ))
        #expect(idOnly.question == "Which e-mail address was the order placed with?")
        let emailOnly = try #require(
            try await retriever.context(
                for: .sample(
                    "[EMAIL_1]", route: .order, intent: "order_status", slots: Slots(emailHash: Shop.email))))
        #expect(emailOnly.question == "What is your order number?")
    }
}
