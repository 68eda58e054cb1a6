extension ClaimChecker {
    /// Numbers with their units.
    func quantities(of sentence: ClaimSentence) -> [ClaimVerdict] {
        // "270 g against 310 g" speaks of more products than it names.
        let compares = sentence.whole.holds(any: ["against", "than", "versus", "compared"])
        let products =
            compares ? Set(setting.products.map(\.id)) : meantProducts(in: sentence.whole)
        return sentence.clauses.flatMap { clause -> [ClaimVerdict] in
            let scope = scope(of: clause, in: sentence)
            return clause.quantities.compactMap { mention in
                // "Which of your two orders?" asks about what is there.
                if sentence.isQuestion, mention.quantity.unit == .count { return nil }
                let claimed = ClaimedQuantity(
                    mention: mention, clause: clause, scope: scope, products: products)
                return ClaimVerdict(
                    claim: sentence.claim(.quantity, mention.written), support: support(of: claimed))
            }
        }
    }

    private struct ClaimedQuantity {
        let mention: QuantityMention
        let clause: TextReading
        let scope: Set<String>
        /// The ids of the products that the sentence names.
        let products: Set<String>
    }

    private func support(of claimed: ClaimedQuantity) -> ClaimVerdict.Support? {
        let unit = claimed.mention.quantity.unit
        let isReduction = unit != .count && claimed.clause.holds(any: Self.reductions)
        var best: (entry: EvidenceEntry, score: Double)?
        var rival = 0.0
        for (place, entry) in evidence.entries.enumerated() {
            if speaksOfOther(place, than: claimed.products) { continue }
            let speaksOfSame = entry.reading.quantities.contains { $0.quantity.unit.agrees(with: unit) }
            let isElsewhere = !Relation.conflicting(
                claimed.clause.relations, entry.reading.relations
            ).isEmpty
            let holds =
                !isElsewhere && !denies(entry, claimed)
                && (!isReduction || entry.reading.holds(any: Self.reductions))
                && states(claimed, entry)
            guard holds || (speaksOfSame && Self.hasRivals(unit)) else { continue }
            let scope = claimed.scope.subtracting(otherTitles(than: entry, among: claimed.products))
            let score = entry.parts.map { evidence.support(of: scope, by: $0, of: entry) ?? 1 }.max() ?? 0
            if holds {
                if score > best?.score ?? -1 { best = (entry, score) }
            } else {
                rival = max(rival, score)
            }
        }
        return support(best, against: rival)
    }

    /// Whether a statement says of what lies beyond a bound that it can't be done, and the claim that it can.
    private func denies(_ entry: EvidenceEntry, _ claimed: ClaimedQuantity) -> Bool {
        let clause = claimed.clause
        guard QuantityBound(of: claimed.mention, in: clause.words) == .lower,
            !clause.holds(any: ["only", "unless", "except"])
        else { return false }
        return !entry.reading.polarity.onlyDenied.isDisjoint(with: clause.polarity.onlyStated)
    }

    /// A sentence that compares products names the others too.
    private func otherTitles(than entry: EvidenceEntry, among products: Set<String>) -> Set<String> {
        guard products.count > 1, entry.kind == .product else { return [] }
        let own = evidence.pieces[entry.piece].sourceID
        return setting.products.reduce(into: []) { titles, product in
            if product.id != own, products.contains(product.id) {
                titles.formUnion(Meanings.all(in: product.title))
            }
        }
    }

    /// A product's numbers are its own.
    func speaksOfOther(_ place: Int, than products: Set<String>) -> Bool {
        if products.isEmpty { return false }
        let entry = evidence.entries[place]
        if entry.kind == .product { return !products.contains(evidence.pieces[entry.piece].sourceID) }
        let named = namedByEntry[place]
        return !named.isEmpty && named.isDisjoint(with: products)
    }

    private func states(_ claimed: ClaimedQuantity, _ entry: EvidenceEntry) -> Bool {
        entry.reading.quantities.contains { other in
            guard Self.states(other.quantity, claimed.mention.quantity, entry) else { return false }
            return claimed.clause.surrounds(claimed.mention, as: other, in: entry.reading)
                || (Self.boundsAgree(claimed.mention, claimed.clause, other, entry.reading)
                    && (Self.standsInCell(claimed, entry)
                        || belongs(other, in: entry.reading, scope: claimed.scope)))
        }
    }

    /// A bare number stands wherever its digits do; a price may stand without a sign in a column of prices.
    private static func states(_ other: Quantity, _ claimed: Quantity, _ entry: EvidenceEntry) -> Bool {
        if claimed.stands(in: other) { return true }
        let bare = Quantity(low: claimed.low, high: claimed.high, unit: other.unit)
        if claimed.unit == .count { return bare.stands(in: other) }
        let speaksOfPrice = entry.reading.meanings.contains("cost") || entry.around.contains("cost")
        return claimed.unit.isMoney && other.unit == .count && speaksOfPrice && bare.stands(in: other)
    }

    /// Counts and times of day stand in too many statements to contradict each other.
    private static func hasRivals(_ unit: QuantityUnit) -> Bool { unit != .count && unit != .clock }

    /// The bare numbers of a row have a cell each.
    private static func standsInCell(_ claimed: ClaimedQuantity, _ entry: EvidenceEntry) -> Bool {
        entry.statement.isRow && claimed.mention.quantity.unit == .count
    }

    /// Whether the claim's words stand closer to this number than to the statement's others of the same unit.
    private func belongs(
        _ mention: QuantityMention, in reading: TextReading, scope: Set<String>
    ) -> Bool {
        guard mention.quantity.unit != .clock else { return true }
        let own = reading.closeness(of: scope, to: mention)
        return !reading.quantities.prefix(Self.mostCompared).contains { other in
            other.quantity.unit.agrees(with: mention.quantity.unit) && other.quantity != mention.quantity
                && reading.closeness(of: scope, to: other) > 1.3 * own
        }
    }

    private static func boundsAgree(
        _ left: QuantityMention, _ clause: TextReading, _ right: QuantityMention, _ reading: TextReading
    ) -> Bool {
        guard left.quantity.low == left.quantity.high, right.quantity.low == right.quantity.high,
            let one = QuantityBound(of: left, in: clause.words),
            let other = QuantityBound(of: right, in: reading.words)
        else { return true }
        return one == other
    }

    /// How many numbers of a statement are held against each other at most.
    private static let mostCompared = 24

    private static let reductions = [
        "off", "discount", "discounts", "discounted", "save", "saving", "code", "coupon", "reduced", "extra",
    ]
}
