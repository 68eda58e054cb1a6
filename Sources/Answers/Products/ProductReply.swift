internal import Events
internal import Language

/// Answers from the catalogue: what fits, what it costs and whether it is there.
struct ProductReply {
    static let mostCards = 3

    let voice: StoreVoice

    /// What the catalogue says about the product that the question means; nil when it means none.
    func fact(for context: ContextAssembled, question: Question) -> ReplyDraft? {
        let meant = question.productIDs.lazy.compactMap { id in
            context.products.first { $0.productID == id }
        }.first
        guard let product = meant ?? context.products.first,
            let fact = ProductFact(product: product, prices: prices).sentence(for: question)
        else { return nil }
        return ReplyDraft(text: fact, cards: [.product(product.withoutVariants)], outcome: .answered)
    }

    /// The products that fit best; nil when none was looked for or found.
    func list(for context: ContextAssembled) -> ReplyDraft? {
        guard !context.products.isEmpty, context.routed.route == .product || Self.isOnly(context),
            !Self.asksOfOne(context)
        else { return nil }
        return list(Array(context.products.prefix(Self.mostCards)))
    }

    /// Says that nothing fits when a price was named; nil otherwise.
    func nothingInRange(for context: ContextAssembled) -> ReplyDraft? {
        guard context.products.isEmpty,
            context.queries?.contains(where: { $0.priceMin != nil || $0.priceMax != nil }) == true
        else { return nil }
        return ReplyDraft(
            text: "I couldn't find a product that matches that in your price range. Would you like to see "
                + "something at another price?",
            suggestions: [PersonOffer.suggestion], outcome: .abstained)
    }

    /// Nothing else was found for words whose meaning is anybody's guess, such as "food for a kitten".
    private static func isOnly(_ context: ContextAssembled) -> Bool {
        context.passages.isEmpty && context.routed.intents.first?.intent == "out_of_scope"
    }

    /// Asks something of a product that it names: to show it is no answer to "do these trousers have pockets?".
    private static func asksOfOne(_ context: ContextAssembled) -> Bool {
        guard context.products.first?.named == true else { return false }
        let questions = Question.all(of: context)
        let words = Set(Tokenizer.terms(in: context.routed.text))
        return questions.count == 1 && questions.allSatisfy { $0.kind.asksForDetail }
            && words.isDisjoint(with: ["recommend", "suggest", "show", "find", "looking", "need"])
    }

    private func list(_ products: [ProductMatch]) -> ReplyDraft {
        let lines = products.map { "- \($0.title): \(offer(of: $0))" }
        let opening = products.count == 1 ? "This one fits:" : "These fit best:"
        return ReplyDraft(
            text: ([opening] + lines).joined(separator: "\n"),
            cards: products.map { .product($0.withoutVariants) },
            outcome: .answered)
    }

    private func offer(of product: ProductMatch) -> String {
        [prices.price(of: product), product.available ? "in stock" : "not in stock right now"]
            .compactMap(\.self).joined(separator: ", ")
    }

    /// Whether the turn looks for products rather than for a fact.
    static func isSearch(_ context: ContextAssembled) -> Bool {
        guard let top = context.routed.intents.first else { return context.routed.route == .product }
        return top.intent == "product_discovery" && context.routed.route == .product
    }

    private var prices: PriceWording { PriceWording(currency: voice.currency) }
}
