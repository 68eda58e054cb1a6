import Events
import Retrieval
import TestSupport
import Testing

/// Which products are meant.
@Suite struct ProductTests {
    private func products(_ text: String, after earlier: String...) async throws -> [ProductMatch] {
        var knowledge = Shop.knowledge
        knowledge.products.append(
            ProductCandidate(
                productID: "soap", title: "Scrub",
                description: "A soap for every stone mug and other dishes.",
                category: ["Kitchen"], variants: [ProductVariant(price: 4, available: true)], rank: 0))
        let memory = earlier.map { MemoryTurn(author: .customer, text: $0) }
        let turn = TurnRouted.sample(text, route: .product, intent: "product_discovery", memory: memory)
        let context = try #require(try await Retriever(source: knowledge.source).context(for: turn))
        return context.products
    }

    @Test func whatIsCheapEnoughIsNotOfferedForWhatWasMeant() async throws {
        #expect(try await products("a stone mug under 5 euros").isEmpty)
    }

    @Test func aProductNamedBeforeIsStillMeant() async throws {
        let found = try await products("what about green?", after: "Do you have the Stone Mug in red?")
        #expect(found.first?.productID == "mug")
    }

    @Test(arguments: [
        ("how much is the stone mug", ["mug"]), ("is the scrub any good", ["soap"]),
        ("something for dishes", []),
    ])
    func aProductIsNamedByWhatSetsItsTitleApart(text: String, named: [String]) async throws {
        #expect(try await products(text).filter { $0.named == true }.map(\.productID) == named)
    }
}
