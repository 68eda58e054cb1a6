internal import Events
internal import Language

/// Puts two products side by side: the same criteria in the same order.
struct ProductComparison {
    let prices: PriceWording

    /// Nil when the catalogue does not hold both, or can't decide what was asked.
    func draft(_ request: ComparisonRequest, among products: [ProductMatch], question: Question)
        -> ReplyDraft?
    {
        guard request.measure != .other, let pair = Self.pair(request, among: products, question: question)
        else { return nil }
        var lines = pair.map { "- \($0.title): \(facts(of: $0))" }
        if let measure = request.measure {
            guard let verdict = verdict(measure, pair) else { return nil }
            lines.insert(verdict, at: 0)
        }
        return ReplyDraft(
            text: lines.joined(separator: "\n"), cards: pair.map { .product($0.withoutVariants) },
            outcome: .answered)
    }

    private static func pair(
        _ request: ComparisonRequest, among products: [ProductMatch], question: Question
    ) -> [ProductMatch]? {
        if request.sides.isEmpty {
            let named = products.filter { product in
                let title = Tokenizer.stems(in: product.title)
                return product.named == true
                    || !title.isEmpty
                        && title.allSatisfy { stem in question.terms.contains { $0.stem == stem } }
            }
            return named.count == 2 ? named : nil
        }
        var pair: [ProductMatch] = []
        for side in request.sides {
            let fits = products.compactMap { product -> (product: ProductMatch, share: Double, count: Int)? in
                let title = Set(Tokenizer.stems(in: product.title))
                let count = title.intersection(side).count
                let least = product.named == true ? 0 : 0.3 * Double(title.count)
                guard count > 0, Double(count) >= least else { return nil }
                return (product, Double(count) / Double(title.count), count)
            }
            let best = fits.max { ($0.count, $0.share) < ($1.count, $1.share) }
            guard let best, !pair.contains(where: { $0.productID == best.product.productID }) else {
                return nil
            }
            pair.append(best.product)
        }
        return pair
    }

    private func facts(of product: ProductMatch) -> String {
        let traits = ProductTraits(product)
        let kinds: [ProductTraits.Trait.Kind] = [
            .waterproof, .temperature, .light, .weight, .drop, .vegan,
        ]
        let told = [prices.price(of: product)] + [waterColumn(product)] + kinds.map { traits[$0]?.text }
        let stock = product.available ? "in stock" : "not in stock right now"
        return (told.compactMap(\.self) + [stock]).joined(separator: ", ")
    }

    /// `20,000 mm water column`.
    private func waterColumn(_ product: ProductMatch) -> String? {
        guard let description = product.description,
            let range = description.firstRange(of: " mm water column"),
            let number = description[..<range.lowerBound].split(separator: " ").last
        else { return nil }
        return number + " mm water column"
    }

    private func verdict(_ measure: ComparisonRequest.Measure, _ pair: [ProductMatch]) -> String? {
        switch measure {
        case .other: return nil
        case .price(let more):
            guard let left = pair[0].priceMin, let right = pair[1].priceMin else { return nil }
            if left == right { return "Both cost the same:" }
            let best = (left > right) == more ? pair[0] : pair[1]
            return "The \(best.title) is \(more ? "more expensive" : "cheaper"):"
        case .trait(let kind, let more):
            guard let left = ProductTraits(pair[0])[kind], let right = ProductTraits(pair[1])[kind],
                let (first, second) = amounts(left, right)
            else { return nil }
            let word = Self.word(kind, more: more)
            if first == second { return "Both are equal here: \(left.text)." }
            let isFirst = (first > second) == more
            let (best, other) = isFirst ? (left, right) : (right, left)
            return
                "The \((isFirst ? pair[0] : pair[1]).title) is \(word): \(best.text) against \(other.text)."
        }
    }

    /// The two amounts in one unit; nil when they can't be compared.
    private func amounts(_ left: ProductTraits.Trait, _ right: ProductTraits.Trait) -> (Double, Double)? {
        guard let first = left.amount, let second = right.amount else { return nil }
        if left.unit == right.unit { return (first, second) }
        let grams = ["g": 1.0, "kg": 1000, "oz": 28.35, "lb": 453.6]
        guard let one = grams[left.unit], let other = grams[right.unit] else { return nil }
        return (first * one, second * other)
    }

    private static func word(_ kind: ProductTraits.Trait.Kind, more: Bool) -> String {
        switch kind {
        case .weight: more ? "heavier" : "lighter"
        case .temperature: "warmer"
        case .light: "brighter"
        case .waterproof, .drop, .vegan: "ahead"
        }
    }
}
