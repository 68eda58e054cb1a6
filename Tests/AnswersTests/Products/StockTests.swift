import Answers
import Events
import Language
import TestSupport
import Testing

/// Stock and price of the variants that a question names.
@Suite struct StockTests {
    private static func shoe(_ available: (String, String) -> Bool) -> ProductMatch {
        let variants = ["8.5", "9", "10"].flatMap { size in
            ["White", "Signal Yellow"].map { color in
                VariantMatch(
                    options: ["size": size, "color": color], price: size == "10" ? 110 : 100,
                    available: available(size, color))
            }
        }
        return ProductMatch(
            productID: "heron", title: "Tempo Heron",
            description: "The Tempo Heron is a racing shoe. It comes back in May.", priceMin: 100,
            priceMax: 110,
            available: variants.contains(where: \.available),
            options: ["size": ["8.5", "9", "10"], "color": ["White", "Signal Yellow"]], score: 1,
            variants: variants)
    }

    private static let partly = shoe { size, color in size != "8.5" && !(size == "9" && color != "White") }

    private func reply(
        _ text: String, stems: [String] = ["tempo", "heron"], borrowed: [String] = [],
        product: ProductMatch = Self.partly, isMeant: Bool = false
    ) -> ReplyDraft {
        let stems = stems + borrowed
        var context = ContextAssembled.sample(
            .sample(text, intent: "product_question"), products: [product])
        context.queries = [
            KnowledgeQuery(
                text: text, terms: stems.map { QueryTerm(stem: $0, weight: 1) }, relevance: 1,
                verdict: .sufficient, productIDs: isMeant ? [product.productID] : nil)
        ]
        return ReplyComposer(voice: StoreVoice(currency: "USD")).reply(to: context)
    }

    @Test func aSizeIsToldWithTheColorsThatAreThere() {
        let reply = reply("is the Tempo Heron in 9 in stock?")
        #expect(
            reply.text
                == "Yes, the Tempo Heron (size 9) is in stock at $100.00. In size 9 it comes in White; Signal Yellow is sold out."
        )
        var card = Self.partly
        card.variants = nil
        #expect(reply.cards == [.product(card)])
    }

    @Test func aFollowUpKeepsTheSizeOfTheTurnBefore() {
        let reply = reply("and in yellow?", borrowed: ["9"])
        #expect(reply.text.hasPrefix("The Tempo Heron (size 9, Signal Yellow) is not in stock right now."))
        #expect(reply.text.contains("In stock instead"))
    }

    @Test func aSoldOutSizeNamesTheOthers() {
        let reply = reply("Do you have the Tempo Heron in size 8.5?")
        #expect(reply.text.hasPrefix("The Tempo Heron (size 8.5) is not in stock right now."))
        #expect(reply.text.contains("size 9 and 10"))
    }

    @Test func aSizeThatDoesNotExistIsNotInStock() {
        let reply = reply("Do you have the Tempo Heron in size XS?")
        #expect(reply.text.contains("doesn't come in the size you asked for"))
        #expect(reply.text.contains("8.5, 9, 10"))
    }

    @Test func thePriceIsThatOfTheVariant() {
        #expect(
            reply("How much is the Tempo Heron in 10?").text.hasPrefix(
                "The Tempo Heron (size 10) costs $110.00"))
        #expect(reply("How much is the Tempo Heron?").text.contains("$100.00 to $110.00"))
    }

    @Test func whatIsSoldOutWhollySaysWhenItComesBack() {
        let reply = reply("Is the Tempo Heron available?", product: Self.shoe { _, _ in false })
        #expect(reply.text == "The Tempo Heron is not in stock right now. It comes back in May.")
    }

    @Test func aProductMayBeCalledByPartOfItsName() {
        var product = Self.partly
        product.title = "Velo Tempo Heron Racing Shoe"
        #expect(
            reply("is the heron there in 10?", product: product, isMeant: true).text.contains("size 10"))
        #expect(reply("is the heron there in 10?", product: product).outcome == .abstained)
    }

    @Test(arguments: [
        ("how much is that one", "The Tempo Heron costs $100.00 to $110.00 and is in stock."),
        ("got it in yellow?", "Yes, the Tempo Heron (Signal Yellow) is in stock at $110.00"),
        ("what other colour is there", "The Tempo Heron comes in White and Signal Yellow."),
    ])
    func aProductThatIsSpokenOfNeedsNoName(text: String, answer: String) {
        let said = reply(
            text, stems: ["lapland", "surviv"], borrowed: Tokenizer.stems(in: text), isMeant: true)
        #expect(said.text.hasPrefix(answer), "\(said.text)")
    }

    @Test func whatIsSoldOutInOneWidthIsNotSaidOfAll() {
        var product = Self.partly
        product.variants = [("Wide", "White", true), ("Wide", "Red", false), ("Regular", "Red", true)].map {
            VariantMatch(options: ["width": $0, "color": $1], price: 100, available: $2)
        }
        #expect(
            reply("do you have the Tempo Heron in wide?", product: product).text
                == "Yes, the Tempo Heron (Wide) is in stock at $100.00. In Wide it comes in White; Red is sold out."
        )
    }

    @Test func unitsMayBeWrittenOut() {
        var product = Self.partly
        product.variants = [
            VariantMatch(options: ["size": "12 oz"], price: 19, available: true),
            VariantMatch(options: ["size": "2 lb"], price: 46, available: false),
        ]
        let wanted = "The Tempo Heron (size 2 lb) is not in stock right now."
        #expect(reply("do you have the Tempo Heron in 2 pounds?", product: product).text.hasPrefix(wanted))
        #expect(reply("do you have the Tempo Heron, 2lb?", product: product).text.hasPrefix(wanted))
    }

    @Test func whatTheCatalogueDoesNotTellOfAProductIsNotReplacedByShowingIt() {
        var product = Self.partly
        product.named = true
        #expect(
            reply("does the Tempo Heron have pockets?", borrowed: ["pocket"], product: product).outcome
                == .abstained)
    }
}
