internal import Events

/// Orders the products found for one need; a variant counts only if it fits the wishes.
struct ProductRanker {
    /// A catalogue may hold thousands of one product.
    static let mostVariants = 120
    private static let namedRelevance = 0.6
    /// A product that is not named but spoken of: surer than one named in part.
    private static let focusShare = 0.9
    private static let catalogue = CatalogueStems()

    let need: Need
    private let words: [WeightedWord]
    private let order: ProductOrder

    init(need: Need, frequencies: WordFrequencies) {
        self.need = need
        words = need.words
            .filter { !ProductOrder.words.contains($0.text) && Double($0.text) == nil }
            .map { WeightedWord($0, in: frequencies) }
        order = ProductOrder(readFrom: need.text)
    }

    /// Best first, with price and availability from the variants that fit; none outside the asked price.
    ///
    /// - Parameter focus: The ids of the products that the conversation was last about, if the need may mean them.
    func rank(_ candidates: [ProductCandidate], focus: [String] = []) -> [RankedProduct] {
        let shares = shares(of: candidates, focus: focus)
        let relevances = zip(candidates, shares).map { relevance(of: $0, named: $1) }
        // What is too dear is meant all the same: a cheap detergent is no sleeping bag.
        let best = relevances.max() ?? 0
        return zip(candidates, zip(relevances, shares))
            .filter { $0.1.0 >= best - 0.25 || $0.1.1 > 0 }
            .compactMap { match($0, relevance: $1.0, named: $1.1) }
            .sorted { left, right in
                if left.named != right.named { return left.named > right.named }
                if left.match.available != right.match.available { return left.match.available }
                switch order {
                case .cheapest where left.match.priceMin != right.match.priceMin:
                    return (left.match.priceMin ?? .infinity) < (right.match.priceMin ?? .infinity)
                case .dearest where left.match.priceMax != right.match.priceMax:
                    return (left.match.priceMax ?? 0) > (right.match.priceMax ?? 0)
                default:
                    return (left.match.score, right.match.productID) > (
                        right.match.score, left.match.productID
                    )
                }
            }
    }

    /// How much of each title the customer named; who names none means what the conversation was about.
    private func shares(of candidates: [ProductCandidate], focus: [String]) -> [Double] {
        let naming = ProductNaming(candidates, asked: asked, catalogue: Self.catalogue)
        let shares = candidates.indices.map(naming.share)
        guard !focus.isEmpty, !shares.contains(where: { $0 > QueryBuilder.borrowedShare }) else {
            return shares
        }
        return zip(candidates, shares).map { candidate, share in
            guard let place = focus.firstIndex(of: candidate.productID) else { return share }
            return Self.focusShare - 0.01 * Double(place)
        }
    }

    /// A product that the customer named is meant, whatever else was said of it.
    private func relevance(of candidate: ProductCandidate, named: Double) -> Double {
        let found = Relevance(coverage: coverage(of: candidate), similarity: candidate.similarity).ofProduct
        return named > 0 ? max(found, Self.namedRelevance) : found
    }

    /// The stems of what was asked, those of the turn itself before borrowed ones.
    private var asked: [String: Double] {
        Dictionary(need.words.map { ($0.stem, $0.share) }, uniquingKeysWith: max)
    }

    private func match(_ candidate: ProductCandidate, relevance: Double, named: Double) -> RankedProduct? {
        let fitting = variants(of: candidate)
        guard !fitting.isEmpty || (candidate.variants.isEmpty && need.prices.isOpen) else { return nil }
        let prices = fitting.compactMap(\.price)
        return RankedProduct(
            match: ProductMatch(
                productID: candidate.productID, title: candidate.title, description: candidate.description,
                url: candidate.url, category: candidate.category, priceMin: prices.min(),
                priceMax: prices.max(), available: fitting.contains { $0.available },
                options: Self.options(of: fitting), score: relevance + 0.01 * candidate.rank,
                variants: Self.variants(of: candidate), named: named > 0 ? true : nil),
            relevance: relevance, named: named)
    }

    /// The variants in the price range; of those, the ones with most of the options named.
    private func variants(of candidate: ProductCandidate) -> [ProductVariant] {
        let affordable = candidate.variants.filter { variant in
            guard let price = variant.price else { return need.prices.isOpen }
            return need.prices.admits(low: price, high: price)
        }
        let wanted = Set(need.words.map(\.stem))
        let counts = affordable.map { variant in
            variant.options.values.count { value in
                let stems = Self.catalogue.stems(of: value)
                return !stems.isEmpty && stems.isSubset(of: wanted)
            }
        }
        let most = counts.max() ?? 0
        return zip(affordable, counts).filter { $0.1 == most }.map(\.0)
    }

    private func coverage(of candidate: ProductCandidate) -> Double {
        let title = Self.stems(of: [candidate.title])
        let brand = Self.stems(of: [candidate.brand ?? ""])
        let category = Self.stems(of: candidate.category)
        let options = Self.stems(of: Set(candidate.variants.flatMap(\.options.values)))
        let description = Self.stems(of: [candidate.description ?? ""])
        let total = words.map(\.weight).reduce(0, +)
        guard total > 0 else { return 0 }
        return words.map { word in
            word.weight
                * max(
                    word.match(in: title), 0.95 * word.match(in: brand), 0.95 * word.match(in: category),
                    0.9 * word.match(in: options),
                    0.65 * word.match(in: description))
        }.reduce(0, +) / total
    }

    private static func stems(of texts: some Sequence<String>) -> Set<String> {
        texts.reduce(into: []) { $0.formUnion(catalogue.stems(of: $1)) }
    }

    /// As many as a reply can speak of.
    private static func variants(of candidate: ProductCandidate) -> [VariantMatch] {
        candidate.variants.prefix(mostVariants).map {
            VariantMatch(options: $0.options, price: $0.price, available: $0.available)
        }
    }

    private static func options(of variants: [ProductVariant]) -> [String: [String]] {
        var offered: [String: [String]] = [:]
        for variant in variants {
            for (name, value) in variant.options
            where !offered[name, default: []].contains(value) {
                offered[name, default: []].append(value)
            }
        }
        return offered
    }
}
