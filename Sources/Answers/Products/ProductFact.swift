internal import Events
internal import Language

/// Answers a question about one product from the catalogue.
struct ProductFact {
    let product: ProductMatch
    let prices: PriceWording

    /// Nil when the question does not name the product, or asks what the catalogue does not tell.
    func sentence(for question: Question) -> String? {
        let title = Set(Tokenizer.stems(in: product.title))
        let named = question.terms.filter { $0.match(in: title) > 0 }
        let isMeant = question.productIDs.contains(product.productID)
        guard !title.isEmpty, isMeant || Double(named.count) >= 0.6 * Double(title.count) else {
            return nil
        }
        // Words of an earlier turn have found the product; what is asked of it stands in the question itself.
        let own = Set(Tokenizer.stems(in: question.text))
        let isNamedAnew = named.contains { own.contains($0.stem) }
        let rest = question.terms.filter {
            $0.match(in: title) == 0 && (isNamedAnew || !isMeant || own.contains($0.stem))
        }
        let text = " " + Tokenizer.terms(in: question.text).joined(separator: " ") + " "
        let choice = VariantChoice(product: product, question: question)
        let variants = VariantReply(prices: prices)
        if asksForPrice(question, rest: rest), let price = variants.price(choice) { return price }
        let asksForStock = Self.stockPhrases.contains { text.contains(" \($0) ") }
        if asksForStock || choice.unknownSize != nil || (choice.isAsked && asksForVariant(text)) {
            return variants.availability(choice)
        }
        if let kind = ProductTraits.Trait.Kind(askedIn: text) { return trait(kind) }
        let choices = Self.asksForAdvice(text) ? nil : options(asked: rest)
        return choices ?? described(rest: rest, question: question, isNamed: isNamedAnew)
    }

    /// The sentence of the description that tells the trait.
    private func trait(_ kind: ProductTraits.Trait.Kind) -> String? {
        guard let trait = ProductTraits(product)[kind], let description = product.description else {
            return nil
        }
        return SentenceSplitter.sentences(in: description).map(String.init)
            .first { $0.lowercased().contains(trait.text.lowercased()) }
    }

    private static let stockPhrases = [
        "in stock", "available", "availability", "do you have", "sold out", "have you got", "do you carry",
        "out of stock",
    ]

    /// The price of the product itself, not of something done to it.
    private func asksForPrice(_ question: Question, rest: [QueryTerm]) -> Bool {
        guard question.kind == .money else { return false }
        let prices: Set<String> = [
            "cost", "price", "much", "charg", "pai", "pay", "expens", "right", "now", "current", "todai",
            "moment",
            "exactli", "bui", "still", "there", "get", "have", "want", "need", "like", "look", "one", "color",
            "colour",
            "size", "small", "smaller", "smallest", "big", "bigger", "biggest", "larg", "larger", "largest",
            "bag",
            "pack", "box", "bottl",
        ]
        return !rest.contains { term in
            !prices.contains(term.stem) && term.weight > 0.15 && !isOption(term.stem)
        }
    }

    /// A size, or a word of one of the product's options.
    private func isOption(_ stem: String) -> Bool {
        if stem.first?.isNumber ?? true || stem.count <= 2 || ["person", "peopl", "size"].contains(stem) {
            return true
        }
        return product.options.contains { name, values in
            Tokenizer.stems(in: name).contains(stem)
                || values.contains { Tokenizer.stems(in: $0).contains(stem) }
        }
    }

    /// Words that say nothing of what is asked.
    private static let fillers: Set<String> = [
        "come", "get", "got", "about", "want", "need", "like", "one", "pleas", "still", "color", "colour",
        "size", "then",
        "hmm", "ok", "okai", "now", "right", "also", "it", "this", "that", "there", "avail", "stock",
        "possibl", "can", "have", "other",
    ]

    /// Whether a question that names an option asks for just that, such as "and in yellow?".
    private func asksForVariant(_ text: String) -> Bool {
        let title = Set(Tokenizer.stems(in: product.title))
        return Tokenizer.terms(in: text).allSatisfy { word in
            let stem = Stemmer.stem(word)
            return StopWords.contains(word) || title.contains(stem) || Self.fillers.contains(stem)
                || isOption(OptionWords.common(word))
                || isOption(stem)
        }
    }

    /// "Which size should I order?" is not answered by the sizes that there are.
    private static func asksForAdvice(_ text: String) -> Bool {
        ["should", "need", "recommend", "fit", "fits", "take"].contains { text.contains(" \($0) ") }
    }

    /// The choices of an option that the question names, such as its colors.
    private func options(asked terms: [QueryTerm]) -> String? {
        for option in VariantChoice.options(of: product) where option.values.count > 1 {
            let name = Set(Tokenizer.stems(in: option.name))
            let stems = name.contains("color") ? name.union(["colour"]) : name
            if terms.contains(where: { $0.match(in: stems) == 1 }) {
                return VariantReply(prices: prices).choices(option, of: product)
            }
        }
        return nil
    }

    /// The sentence of the description that answers; the first one when nothing in particular was asked.
    private func described(rest: [QueryTerm], question: Question, isNamed: Bool) -> String? {
        guard let description = product.description else { return nil }
        let sentences = SentenceSplitter.sentences(in: description)
        let rest = Question(text: question.text, terms: rest, verdict: question.verdict)
        let scored = sentences.map { sentence in
            (text: String(sentence), coverage: rest.coverage(by: Set(Tokenizer.stems(in: sentence))))
        }
        if rest.terms.isEmpty { return isNamed && question.kind == .open ? scored.first?.text : nil }
        guard let best = scored.max(by: { $0.coverage < $1.coverage }), best.coverage >= 0.5 else {
            return nil
        }
        return best.text
    }
}
