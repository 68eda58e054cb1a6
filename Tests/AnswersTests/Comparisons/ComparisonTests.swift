import Answers
import Events
import TestSupport
import Testing

@Suite struct ComparisonTests {
    private let composer = ReplyComposer(voice: StoreVoice(currency: "USD"))

    private func product(_ title: String, _ price: Double, _ description: String) -> ProductMatch {
        ProductMatch(
            productID: title.lowercased(), title: title, description: description, priceMin: price,
            priceMax: price, available: true, score: 1)
    }

    private var runner: ProductMatch {
        product("Runner", 105, "The Runner is not waterproof and weighs 270 g per shoe.")
    }
    private var pro: ProductMatch {
        product(
            "Runner Pro", 120, "A waterproof shoe. It is vegan, weighs 310 g per shoe and has a 6 mm drop.")
    }

    private func reply(_ text: String, products: [ProductMatch] = [], passages: [Passage] = []) -> ReplyDraft
    {
        composer.reply(to: .sample(.sample(text), passages: passages, products: products))
    }

    @Test func twoProductsStandSideBySide() {
        let reply = reply("Runner vs Runner Pro?", products: [pro, runner])
        #expect(
            reply.text == """
                - Runner: $105.00, not waterproof, 270 g per shoe, in stock
                - Runner Pro: $120.00, waterproof, 310 g per shoe, 6 mm drop, vegan, in stock
                """)
        #expect(reply.cards.count == 2)
    }

    @Test func whatWasAskedComesFirst() {
        let reply = reply("Which one is lighter, the Runner Pro or the Runner?", products: [pro, runner])
        #expect(reply.text.hasPrefix("The Runner is lighter: 270 g per shoe against 310 g per shoe."))
    }

    @Test func rowsOfATableAreComparedByWhatTheyBelongTo() {
        let table = """
            | Product | Warranty |
            |---|---|
            | Clothing and packs | 2 years |
            | Footwear | 1 year |
            | Stoves | 3 years |
            """
        let reply = reply(
            "Compare the warranty of jackets and boots", passages: [.sample(table, title: "Warranty")])
        #expect(reply.text.contains("Clothing and packs"))
        #expect(reply.text.contains("2 years"))
        #expect(reply.text.contains("1 year"))
        #expect(!reply.text.contains("3 years"))
    }

    @Test func whatTheCatalogueDoesNotHoldIsNotCompared() {
        let reply = reply("Compare the Runner with the Pegasus", products: [runner])
        #expect(!reply.text.contains("Pegasus:"))
    }
}
