extension ClaimChecker {
    /// Rules, and that they don't hold: no sentence may deny what the statement that it comes from states, or the
    /// other way round.
    func policies(of sentence: ClaimSentence) -> [ClaimVerdict] {
        if sentence.speaksOfSelf { return [] }
        return sentence.clauses.compactMap { clause in
            guard clause.meanings.contains(where: { !Meanings.isGeneral($0) }) else { return nil }
            // What a product comes in is held against the catalogue.
            if StockClaim(clause)?.isOption == true, !namedProducts(in: clause).isEmpty { return nil }
            var best: (entry: EvidenceEntry, score: Double)?
            var agreeing: (entry: EvidenceEntry, score: Double)?
            for entry in evidence.entries {
                let score = likeness(of: clause, to: entry)
                if score > best?.score ?? 0 { best = (entry, score) }
                if score > agreeing?.score ?? 0,
                    !Negations.conflict(clause.polarity, entry.reading.polarity)
                {
                    agreeing = (entry, score)
                }
            }
            guard let best, best.score >= 0.55 else { return nil }
            let isSupported = (agreeing?.score ?? 0) >= best.score - 0.1
            return ClaimVerdict(
                claim: sentence.claim(.policy, clause.text),
                support: isSupported ? support(agreeing, least: 0) : nil)
        }
    }

    /// How much of a clause a statement says, words that stay together counting extra.
    private func likeness(of clause: TextReading, to entry: EvidenceEntry) -> Double {
        let share = evidence.support(of: clause.meanings, by: entry) ?? 0
        return share < 0.5 ? 0.75 * share : 0.75 * share + 0.25 * clause.adjacency(in: entry.reading)
    }
}
