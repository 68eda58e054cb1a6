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
            var best: (entry: EvidenceEntry, score: Double)?
            var rival = 0.0
            for entry in evidence.entries {
                if LimitWords.free(in: entry.reading) == nil {
                    guard entry.reading.quantities.contains(where: { $0.quantity.unit.isMoney }) else {
                        continue
                    }
                    rival = max(rival, evidence.support(of: scope, by: entry) ?? 0)
                } else {
                    let parts = entry.parts.filter { LimitWords.free(in: $0) != nil }
                    let score = parts.map { evidence.support(of: scope, by: $0, of: entry) ?? 1 }.max() ?? 0
                    if score > best?.score ?? -1 { best = (entry, score) }
                }
            }
            return ClaimVerdict(
                claim: sentence.claim(.free, words), support: support(best, against: rival))
        }
    }

    private func absolutes(in sentence: ClaimSentence) -> [ClaimVerdict] {
        LimitWords.absolutes(in: sentence.whole).map { group in
            let best = best(for: sentence.whole.meanings) { entry in
                LimitWords.absolutes(in: entry.reading).contains {
                    $0.name == group.name && (group.object == nil || $0.object == group.object)
                }
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
