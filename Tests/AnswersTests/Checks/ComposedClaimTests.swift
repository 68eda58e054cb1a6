import Events
import TestSupport
import Testing

@testable import Answers

/// What the composer writes from evidence is never held back.
@Suite struct ComposedClaimTests {
    private let shop: DemoShop

    init() throws {
        shop = try DemoShop()
    }

    @Test func noComposedAnswerOfThePagesIsHeldBack() {
        var held: [String] = []
        var composed = 0
        for passage in shop.passages {
            for question in questions(on: passage) {
                let context = shop.context(for: question)
                guard let draft = KnowledgeReply(voice: DemoShop.voice).draft(for: context) else { continue }
                composed += 1
                let claims = ClaimCheck(context: context, voice: DemoShop.voice).unsupported(in: draft.text)
                if !claims.isEmpty { held.append("\(question): \(draft.text) \(claims)") }
            }
        }
        #expect(composed > 300)
        #expect(held == [])
    }

    @Test func noComposedAnswerOnProductsAndOrdersIsHeldBack() {
        var held: [String] = []
        for product in DemoShop.products {
            for wording in [
                "How much is the", "Is this in stock:", "Which colors has the", "Tell me about the",
            ] {
                var turn = TurnRouted.sample("\(wording) \(product.title)?", route: .product)
                turn.intents = [IntentScore(intent: "product_question", probability: 0.9)]
                let context = ContextAssembled.sample(turn, products: [product])
                held += check(ReplyComposer(voice: DemoShop.voice).reply(to: context), context)
            }
        }
        for status in [
            "processing", "packed", "shipped", "in_transit", "delivered", "delayed", "cancelled", "lost",
        ] {
            var lookup = DemoShop.order
            lookup.order?.status = status
            lookup.order?.shipments[0].status = status
            let context = shop.context(for: "Where is my order?", order: lookup)
            held += check(OrderReply(voice: DemoShop.voice).draft(for: lookup, in: context), context)
        }
        #expect(held == [])
    }

    private func check(_ draft: ReplyDraft, _ context: ContextAssembled) -> [String] {
        let claims = ClaimCheck(context: context, voice: DemoShop.voice).unsupported(in: draft.text)
        return claims.isEmpty ? [] : ["\(draft.text) \(claims)"]
    }

    private func questions(on passage: Passage) -> [String] {
        let heading = passage.section?.split(separator: ">").last.map(String.init) ?? passage.title
        return [heading, "How much and how long: \(heading)?"]
    }
}
