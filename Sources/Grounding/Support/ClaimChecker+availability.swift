internal import Language

extension ClaimChecker {
    /// What is in stock, and in which variants, held against the catalogue.
    func availability(of sentence: ClaimSentence) -> [ClaimVerdict] {
        if sentence.isConditional { return [] }
        let products = namedProducts(in: sentence.whole)
        return sentence.clauses.compactMap { clause in
            guard let claimed = StockClaim(clause) else { return nil }
            // "It comes in several parcels."
            if claimed.isOption, products.isEmpty, setting.products.isEmpty { return nil }
            return ClaimVerdict(
                claim: sentence.claim(.availability, claimed.words),
                support: support(of: claimed, in: clause, of: sentence, by: products))
        }
    }

    /// Each product named must be as the sentence says; without a name it may be any of those found, and the pages
    /// may speak of stock as well.
    private func support(
        of claimed: StockClaim, in clause: TextReading, of sentence: ClaimSentence,
        by products: [OfferedProduct]
    ) -> ClaimVerdict.Support? {
        let own = namedProducts(in: clause)
        let meant = own.isEmpty ? products.isEmpty ? asked : products : own
        guard meant.isEmpty else {
            return meant.allSatisfy { holds(claimed, of: $0, in: clause, sentence.whole) }
                ? meant.first.flatMap { support(by: $0) } : nil
        }
        let fitting = setting.products.first { holds(claimed, of: $0, in: clause, sentence.whole) }
        if let fitting { return support(by: fitting) }
        let best = best(for: clause.meanings) { entry in
            entry.kind != .product && StockClaim(entry.reading)?.isAvailable == claimed.isAvailable
        }
        return support(best, least: 0.7)
    }

    /// The ids of the products that a text names.
    func meantProducts(in reading: TextReading) -> Set<String> {
        Set(namedProducts(in: reading).map(\.id))
    }

    func namedProducts(in reading: TextReading) -> [OfferedProduct] {
        Self.named(titles, in: reading.words).map(\.product)
    }

    static func titles(of products: [OfferedProduct]) -> [(product: OfferedProduct, words: [String])] {
        products.sorted { $0.title.count > $1.title.count }
            .map { ($0, Tokenizer.terms(in: $0.title)) }.filter { !$0.1.isEmpty }
    }

    /// The products that `words` name and where first; "Trail Tent 2" is named where "Trail Tent" stands too.
    static func named(
        _ titles: [(product: OfferedProduct, words: [String])], in words: [String]
    ) -> [(product: OfferedProduct, place: Int)] {
        var taken: Set<Int> = []
        return titles.compactMap { product, title in
            let starts = Phrases.places(of: title, in: words).filter { !taken.contains($0) }
            guard let first = starts.first else { return nil }
            for start in starts { taken.formUnion(start..<(start + title.count)) }
            return (product, first)
        }
    }

    private func holds(
        _ claimed: StockClaim, of product: OfferedProduct, in clause: TextReading, _ whole: TextReading
    ) -> Bool {
        let title = Set(Tokenizer.terms(in: product.title))
        let texts = evidence.pieces.filter { $0.sourceID == product.id }.map(\.text)
        let known = Set(texts.flatMap { Tokenizer.terms(in: $0) }).union(title)
        let colors = Set(clause.words).intersection(StockClaim.colors)
        guard colors.isSubset(of: known) else { return false }
        // "In size 9 it comes in black; red is sold out."
        if let size = VariantWords.size(in: clause) {
            guard let sizes = VariantWords.sizes(of: product) else { return false }
            if !sizes.contains(size) { return !claimed.isAvailable }
        }
        let chosen = VariantWords.chosen(in: whole, of: product)
            .merging(VariantWords.chosen(in: clause, of: product)) { $1 }
        if claimed.isOption, !claimed.isAvailable { return !isOffered(chosen, of: product) }
        if chosen.isEmpty { return claimed.isOption || claimed.isAvailable == product.isAvailable }
        if claimed.isOption, product.variants.isEmpty { return true }
        guard !product.variants.isEmpty else {
            // Of several variants nobody knows which of them is there.
            let isOpen = chosen.keys.contains { (product.options[$0]?.count ?? 0) > 1 }
            return claimed.isAvailable == product.isAvailable && (!isOpen || !claimed.isAvailable)
        }
        let isThere = VariantWords.combinations(of: chosen).map { wanted in
            product.variants.contains { variant in
                variant.isAvailable && wanted.allSatisfy { variant.options[$0] == $1 }
            }
        }
        return claimed.isAvailable
            ? isThere.contains(true) && !isThere.contains(false) : !isThere.contains(true)
    }

    /// Whether the product is made with any of the values, in stock or not.
    private func isOffered(_ chosen: [String: [String]], of product: OfferedProduct) -> Bool {
        if chosen.isEmpty { return false }
        if product.variants.isEmpty { return true }
        return VariantWords.combinations(of: chosen).contains { wanted in
            product.variants.contains { variant in
                wanted.allSatisfy { variant.options[$0] == $1 }
            }
        }
    }

    private func support(by product: OfferedProduct) -> ClaimVerdict.Support? {
        ClaimVerdict.Support(sourceID: product.id, kind: .product, quote: product.title)
    }
}
