extension ClaimChecker {
    /// Rules, and that they don't hold: no sentence may deny what the statement that it comes from states, or the
    /// other way round.
    func policies(of sentence: ClaimSentence) -> [ClaimVerdict] {
        if sentence.speaksOfSelf { return [] }
        let products = meant(in: sentence)
        let titles = Set(products.flatMap { Meanings.all(in: $0.title) })
        return sentence.clauses.compactMap { clause in
            guard clause.meanings.contains(where: { !Meanings.isGeneral($0) }) else { return nil }
            // What a product comes in is held against the catalogue.
            if StockClaim(clause) != nil, !products.isEmpty { return nil }
            let entries = evidence.entries.enumerated().compactMap { place, entry -> Compared? in
                if speaksOfOther(place, than: Set(products.map(\.id))) { return nil }
                let likeness = likeness(of: clause, to: entry, besides: titles)
                return Compared(
                    entry: entry, likeness: likeness,
                    contested: likeness < Self.leastContested - 0.1 ? [] : contested(by: entry, in: clause))
            }
            if deniesChange(clause) { return nil }
            let best = entries.map(\.likeness).max() ?? 0
            let agreeing = entries.filter { $0.contested.isEmpty }.max { $0.likeness < $1.likeness }
            let isDenied = entries.contains {
                !$0.contested.isEmpty && $0.likeness >= Self.leastContested && denies($0, clause, entries)
            }
            guard isDenied || best >= Self.leastLikeness else { return nil }
            return ClaimVerdict(
                claim: sentence.claim(.policy, clause.text),
                support: isDenied
                    ? nil : support(agreeing.map { ($0.entry, $0.likeness) }, least: 0) ?? anything)
        }
    }

    /// A statement beside a clause of a reply.
    private struct Compared {
        let entry: EvidenceEntry
        let likeness: Double
        /// What one of them states and the other denies.
        let contested: Set<String>

        /// What the statement and what stands above it say.
        var said: Set<String> { entry.reading.meanings.union(entry.polarity.denied) }
    }

    /// Whether nothing outweighs a statement that says otherwise: another that says the same of the same things, or
    /// one that is far more alike.
    private func denies(_ denying: Compared, _ clause: TextReading, _ entries: [Compared]) -> Bool {
        let specific = clause.meanings.filter { !Meanings.isGeneral($0) }
        let own = specific.intersection(denying.said.union(denying.contested))
        let isRefused = !denying.entry.polarity.refused.isDisjoint(with: denying.contested)
        let isCell = denying.entry.denials.contains(where: specific.isSubset)
        if denying.entry.kind != .product, !isRefused, !isCell, own.isSubset(of: denying.contested) {
            // Both say the same verb, of different things.
            let part = denying.entry.parts.first { !denying.contested.isDisjoint(with: $0.meanings) }
            let other =
                part?.meanings.filter { !Meanings.isGeneral($0) && !TalkWords.adverbs.contains($0) } ?? []
            guard specific.isSubset(of: denying.contested), other.count <= 3 else { return false }
        }
        guard denying.likeness >= Self.leastLikeness || own.count >= 2 else { return false }
        return !entries.contains { other in
            guard other.contested.isEmpty, isRefused || other.likeness >= denying.likeness - 0.1 else {
                return false
            }
            if isRefused {
                return specific.isSubset(of: other.said)
                    && Self.offers(other.entry.reading, any: denying.contested)
            }
            let stated = other.said.subtracting(other.entry.reading.supposed.subtracting(clause.supposed))
            if denying.contested.isDisjoint(with: stated) {
                if denying.entry.kind == .product { return false }
                let without = clause.meanings.subtracting(denying.contested)
                let share = evidence.support(of: without, by: other.entry) ?? 0
                return other.likeness >= denying.likeness + Self.margin && share > 0.9
                    && denying.contested.isDisjoint(with: other.said)
            }
            // The rule for Final Sale items outweighs the one for sale items.
            let slack = Self.permits(clause) && !Self.permits(other.entry.reading) ? 0 : 0.1
            return other.likeness >= denying.likeness - slack
                && !specific.intersection(other.said).isStrictSubset(of: own)
        }
    }

    /// What `clause` states and `entry` denies, or the other way round; empty when they speak of different things.
    private func contested(by entry: EvidenceEntry, in clause: TextReading) -> Set<String> {
        let (own, other) = (clause.polarity, entry.polarity)
        for (one, two) in [(own, other), (other, own)]
        where one.elliptic.isEmpty && !two.elliptic.isDisjoint(with: one.stated) {
            return one.denied.isEmpty ? two.elliptic : []
        }
        // "You needn't register" agrees with "registration is not required".
        if let claimed = clause.obligation, let known = entry.reading.obligation,
            claimed == .waived || known == .waived
        {
            let shared = clause.meanings.intersection(entry.reading.meanings).filter {
                !Meanings.isGeneral($0)
            }
            return claimed == known ? [] : shared.subtracting(Obligation.words)
        }
        if let cell = denial(by: entry, of: clause) { return own.denied.isEmpty ? cell : [] }
        let contested = Negations.contested(own, other).subtracting(TalkWords.adverbs)
        // "Unopened food can be returned" agrees with "opened food can't be returned".
        let apart = Negations.differing(own, other)
            .union(Relation.conflicting(clause.relations, entry.reading.relations))
        if !apart.isEmpty { return contested.isEmpty ? apart : [] }
        if contested.isEmpty, Self.takes(clause, any: other.refused) {
            return other.refused.intersection(clause.meanings)
        }
        return contested
    }

    private static func permits(_ reading: TextReading) -> Bool {
        reading.words.contains { ["can", "may", "could", "possible", "allowed", "accepted"].contains($0) }
    }

    /// What a cell of a row says no to, where the clause says that it can be done.
    private func denial(by entry: EvidenceEntry, of clause: TextReading) -> Set<String>? {
        guard !entry.denials.isEmpty, Self.permits(clause) || !clause.polarity.denied.isEmpty else {
            return nil
        }
        let specific = clause.meanings.filter { !Meanings.isGeneral($0) }.subtracting(TalkWords.adverbs)
        // Without the column only what every cell denies is denied.
        let isWhole = entry.denials.count == entry.parts.count
        guard let cell = entry.denials.first(where: specific.isSubset), !specific.isEmpty,
            isWhole || !specific.isSubset(of: Self.name(of: entry))
        else { return nil }
        return specific.intersection(cell)
    }

    private static func name(of entry: EvidenceEntry) -> Set<String> {
        Set(Meanings.all(in: String(entry.statement.text.prefix { $0 != ";" })))
    }

    /// Whether a statement says that one of `refused` is taken.
    private static func offers(_ reading: TextReading, any refused: Set<String>) -> Bool {
        reading.wordMeanings.indices.contains { index in
            guard let meaning = reading.wordMeanings[index], refused.contains(meaning),
                !reading.polarity.refused.contains(meaning)
            else { return false }
            return reading.words[max(0, index - 4)..<index].contains(where: offering.contains)
        }
    }

    private static let offering: Set<String> = [
        "accept", "accepts", "accepted", "take", "takes", "pay", "paid", "offer", "ship", "by", "with",
        "cover",
        "covers", "include", "includes",
    ]

    /// Whether all that a clause speaks of is among `refused` and it says that it may be had.
    private static func takes(_ clause: TextReading, any refused: Set<String>) -> Bool {
        if refused.isEmpty || !clause.polarity.denied.isEmpty || !clause.polarity.elliptic.isEmpty {
            return false
        }
        let specific = clause.meanings.filter { !Meanings.isGeneral($0) }.subtracting(takings)
        return !specific.isEmpty && specific.isSubset(of: refused)
            && clause.words.contains(where: allowing.contains)
    }

    private static let allowing: Set<String> = [
        "can", "may", "accept", "accepted", "take", "taken", "allow", "allowed", "offer", "offered",
        "possible",
        "covered", "covers", "cover", "included", "include", "includes", "fine", "ship", "pay", "by", "with",
        "welcome", "okay",
    ]

    private static let takings = Set(
        "accept take offer allow support cover include sell provide ship possible fine welcome okay".split(
            separator: " "
        )
        .compactMap { Meanings.of(String($0)) })

    /// Statements that have less in common with a clause deny nothing of it.
    private static let leastContested = 0.45

    /// Clauses that have less in common with a statement don't come from it.
    private static let leastLikeness = 0.55

    /// How much of a clause a statement says, words that stay together counting extra.
    ///
    /// - Parameter titles: What a product's own statements needn't repeat.
    private func likeness(of clause: TextReading, to entry: EvidenceEntry, besides titles: Set<String>)
        -> Double
    {
        let meanings = (entry.kind == .product ? clause.meanings.subtracting(titles) : clause.meanings)
            .subtracting(TalkWords.adverbs)
        let share = evidence.support(of: meanings, by: entry) ?? 0
        return share < 0.5 ? 0.75 * share : 0.75 * share + 0.25 * clause.adjacency(in: entry.reading)
    }
}
