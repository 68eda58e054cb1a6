import Events
import Retrieval
import TestSupport
import Testing

/// What "it" and "that one" stand for.
@Suite struct ProductFocusTests {
    private func named(_ text: String, after reply: String) async throws -> [String] {
        let memory = [
            MemoryTurn(author: .customer, text: "what would you give somebody"),
            MemoryTurn(author: .assistant, text: reply),
        ]
        let turn = TurnRouted.sample(text, intent: "price_promotion", memory: memory)
        let context = try #require(try await Retriever(source: Shop.knowledge.source).context(for: turn))
        return context.queries?.first?.productIDs ?? []
    }

    @Test(arguments: [
        "The Stone Mug costs €12.00 and is in stock.", "These fit best:\n- Stone Mug: €12.00, in stock",
        "Yes, the stone mug is in stock.",
    ])
    func aFollowUpMeansTheProductOfOurReply(reply: String) async throws {
        #expect(try await named("how much is that one", after: reply) == ["mug"])
    }

    @Test func aProductThatAReplyOnlyMentionsIsNotMeant() async throws {
        let reply = "We glaze it again for €9.00, unlike a Stone Mug from another shop."
        #expect(try await named("what does that cost?", after: reply).isEmpty)
    }

    @Test(arguments: ["anything under 20 euros?", "something else then?"])
    func whoLooksForSomethingElseMeansNoneOfThem(text: String) async throws {
        #expect(try await named(text, after: "The Stone Mug costs €12.00 and is in stock.").isEmpty)
    }
}
