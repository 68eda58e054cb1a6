extension ClaimChecker {
    /// Free of charge, without limits, the best of all: such words must be the evidence's own.
    func limits(of sentence: ClaimSentence) -> [ClaimVerdict] {
        if sentence.speaksOfSelf { return [] }
        return free(in: sentence) + absolutes(in: sentence) + superlatives(in: sentence)
    }

    private func free(in sentence: ClaimSentence) -> [ClaimVerdict] {
        sentence.clauses.compactMap { clause in
            guard let words = LimitWords.free(in: clause) else { return nil }
            let scope = scope(of: clause, in: sentence, without: ["free", "cost", "noth"])
            // "Returns are free" says more than "returns are free in these cases".
            let isBare = sentence.whole.quantities.isEmpty && !LimitWords.isConditional(sentence.whole)
            var best: (entry: EvidenceEntry, score: Double)?
            var rival = 0.0
            for entry in evidence.entries {
                let parts = entry.parts.filter { LimitWords.free(in: $0) != nil }
                var score = parts.map { evidence.support(of: scope, by: $0, of: entry) ?? 1 }.max()
                if score == nil, entry.isFree { score = evidence.support(of: scope, by: entry) ?? 1 }
                rival = max(rival, cost(of: scope, by: entry, isBare: isBare, isFree: score != nil))
                if let score, score > best?.score ?? -1 { best = (entry, score) }
            }
            return ClaimVerdict(
                claim: sentence.claim(.free, words), support: support(best, against: rival))
        }
    }

    /// How much a statement says that `scope` costs money.
    private func cost(of scope: Set<String>, by entry: EvidenceEntry, isBare: Bool, isFree: Bool) -> Double {
        func isPriced(_ reading: TextReading) -> Bool {
            reading.quantities.contains { $0.quantity.unit.isMoney }
        }
        // The row of another country says what that one pays.
        if entry.statement.isRow, !isFree { return evidence.support(of: scope, by: entry) ?? 0 }
        guard isPriced(entry.reading) else { return 0 }
        if !isBare { return isFree ? 0 : evidence.support(of: scope, by: entry) ?? 0 }
        let parts = entry.parts.filter(isPriced)
        let cost = parts.map { evidence.support(of: scope, by: $0, of: entry) ?? 0 }.max() ?? 0
        return cost > 0 ? cost + Self.margin + 0.1 : 0
    }

    private func absolutes(in sentence: ClaimSentence) -> [ClaimVerdict] {
        let isLimited = ClaimSentence.isConditional(sentence.whole)
        return LimitWords.absolutes(in: sentence.whole).map { group in
            let best = best(for: sentence.whole.meanings) { entry in
                LimitWords.absolutes(in: entry.reading).contains {
                    $0.name == group.name && (group.object == nil || $0.object == group.object)
                } && (isLimited || group.name != "always" || !ClaimSentence.isConditional(entry.reading))
            }
            return ClaimVerdict(claim: sentence.claim(.absolute, group.name), support: support(best))
        }
    }

    private func superlatives(in sentence: ClaimSentence) -> [ClaimVerdict] {
        LimitWords.superlatives(in: sentence.whole).map { word in
            let best = best(for: sentence.whole.meanings) { entry in
                LimitWords.superlatives(in: entry.reading).contains(word)
            }
            return ClaimVerdict(claim: sentence.claim(.superlative, word), support: support(best))
        }
    }
}
