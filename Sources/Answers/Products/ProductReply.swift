internal import Events
internal import Language

/// Answers from the catalogue: what fits, what it costs and whether it is there.
struct ProductReply {
    static let mostCards = 3

    let voice: StoreVoice

    /// What the catalogue says about the product that the customer named; nil when they named none.
    func fact(for context: ContextAssembled, question: Question) -> ReplyDraft? {
        guard let named = context.products.first, let fact = fact(about: named, question: question) else {
            return nil
        }
        return ReplyDraft(text: fact, cards: [.product(named)], outcome: .answered)
    }

    /// The products that fit best; nil when none was looked for or found.
    func list(for context: ContextAssembled) -> ReplyDraft? {
        guard !context.products.isEmpty, context.routed.route == .product || Self.isSearch(context) else {
            return nil
        }
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

    private func list(_ products: [ProductMatch]) -> ReplyDraft {
        let lines = products.map { "- \($0.title): \(offer(of: $0))" }
        let opening = products.count == 1 ? "This one fits:" : "These fit best:"
        return ReplyDraft(
            text: ([opening] + lines).joined(separator: "\n"), cards: products.map { .product($0) },
            outcome: .answered)
    }

    private func offer(of product: ProductMatch) -> String {
        [prices.price(of: product), product.available ? "in stock" : "not in stock right now"]
            .compactMap(\.self).joined(separator: ", ")
    }

    /// A sentence about the product that the customer named; nil when they named none.
    private func fact(about product: ProductMatch, question: Question) -> String? {
        let title = Set(Tokenizer.stems(in: product.title))
        let named = question.terms.filter { $0.match(in: title) > 0 }
        guard !title.isEmpty, Double(named.count) >= 0.6 * Double(title.count) else { return nil }
        let rest = question.terms.filter { $0.match(in: title) == 0 }
        let text = " " + Tokenizer.terms(in: question.text).joined(separator: " ") + " "
        if question.kind == .money, let price = prices.price(of: product) {
            return "The \(product.title) costs \(price) and is "
                + (product.available ? "in stock." : "not in stock right now.")
        }
        if ["in stock", "available", "availability", "do you have", "sold out"]
            .contains(where: { text.contains(" \($0) ") })
        {
            return availability(of: product, question: question)
        }
        if let options = options(of: product, asked: rest) { return options }
        return described(product, rest: rest, question: question)
    }

    /// Speaks of the variants that were asked for, and says which those are.
    private func availability(of product: ProductMatch, question: Question) -> String {
        let chosen = product.options.sorted { $0.key < $1.key }.filter { _, values in
            guard values.count == 1, let value = values.first else { return false }
            let stems = Tokenizer.stems(in: value)
            return !stems.isEmpty
                && stems.allSatisfy { stem in question.terms.contains { $0.match(in: [stem]) > 0 } }
        }
        let name =
            product.title
            + (chosen.isEmpty
                ? "" : " (\(chosen.map { "\($0.key) \($0.value[0])" }.joined(separator: ", ")))")
        let price = prices.price(of: product).map { " at \($0)" } ?? ""
        return product.available
            ? "Yes, the \(name) is in stock\(price)." : "The \(name) is not in stock right now."
    }

    /// The choices of an option that the question names, such as its colors.
    private func options(of product: ProductMatch, asked terms: [QueryTerm]) -> String? {
        for (name, values) in product.options.sorted(by: { $0.key < $1.key }) where values.count > 1 {
            let stems = Set(Tokenizer.stems(in: name))
            if terms.contains(where: { $0.match(in: stems) == 1 }) {
                return "The \(product.title) comes in these options for \(name): "
                    + values.joined(separator: ", ") + "."
            }
        }
        return nil
    }

    /// The sentence of the description that answers; the first one when nothing in particular was asked.
    private func described(_ product: ProductMatch, rest: [QueryTerm], question: Question) -> String? {
        guard let description = product.description else { return nil }
        let sentences = SentenceSplitter.sentences(in: description)
        let rest = Question(text: question.text, terms: rest, verdict: question.verdict)
        let scored = sentences.map { sentence in
            (text: String(sentence), coverage: rest.coverage(by: Set(Tokenizer.stems(in: sentence))))
        }
        if rest.terms.isEmpty { return scored.first?.text }
        guard let best = scored.max(by: { $0.coverage < $1.coverage }), best.coverage >= 0.5 else {
            return nil
        }
        return best.text
    }

    /// Whether the turn looks for products rather than for a fact.
    static func isSearch(_ context: ContextAssembled) -> Bool {
        guard let top = context.routed.intents.first else { return context.routed.route == .product }
        return top.intent == "product_discovery"
    }

    private var prices: PriceWording { PriceWording(currency: voice.currency) }
}
