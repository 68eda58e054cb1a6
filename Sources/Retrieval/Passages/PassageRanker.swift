internal import Events

/// Orders the passages found for one need and says how well the best one fits.
struct PassageRanker {
    /// How much the meaning counts beside the words; their score reaches about 1.4.
    private static let meaningShare = 3.0

    let words: [WeightedWord]
    let hints: [WeightedWord]
    let isOverview: Bool
    let asked: Set<AskedFor>
    let isPersonal: Bool

    init(need: Need, frequencies: WordFrequencies) {
        words = need.words.map { WeightedWord($0, in: frequencies) }
        hints = need.hints.map { WeightedWord($0, in: frequencies) }
        isOverview = need.isOverview
        asked = AskedFor.all(in: need.text)
        isPersonal = Addressee.speaksOfSelf(need.text)
    }

    /// Best first.
    func rank(_ candidates: [PassageCandidate], stems cache: PassageStemsCache) -> [RankedPassage] {
        let highest = max(candidates.map(\.rank).max() ?? 1, .leastNormalMagnitude)
        return candidates.map { candidate in
            let stems = cache.stems(of: candidate)
            return RankedPassage(
                candidate: candidate,
                score: score(stems) + headingBonus(stems) + overviewBonus(candidate, stems)
                    + Self.meaningShare * (candidate.similarity ?? 0)
                    + 0.05 * candidate.rank / highest - orderMalus(candidate),
                relevance: Relevance(
                    coverage: coverage(stems), similarity: candidate.similarity
                ).value)
        }.sorted { ($0.score, $1.candidate.chunkID) > ($1.score, $0.candidate.chunkID) }
    }

    /// Where the words stand counts as much as that they stand there: a heading says what a passage is about.
    private func score(_ stems: PassageStems) -> Double {
        let all = words + hints
        let total = all.map(\.weight).reduce(0, +)
        guard total > 0 else { return 0 }
        let sum = all.map { word in
            let body = word.match(in: stems.body)
            let head = 0.35 * word.match(in: stems.section) + 0.25 * word.match(in: stems.title)
            return word.weight * (0.65 * body + head)
        }.reduce(0, +)
        return sum / total + 0.4 * closest(stems)
    }

    /// A heading that repeats the question, or says little else than its words, is what was looked for.
    private func headingBonus(_ stems: PassageStems) -> Double {
        var bonus = 0.0
        if !asked.isDisjoint(with: stems.asked) {
            bonus = 0.2
        } else if !asked.isEmpty, !stems.asked.isEmpty {
            bonus = -0.12
        }
        if isPersonal, stems.addressee == .customer { bonus += 0.08 }
        if isPersonal, stems.addressee == .shop { bonus -= 0.12 }
        guard !stems.heading.isEmpty else { return bonus }
        let named = stems.heading.count { stem in words.contains { $0.word.stem == stem } }
        let share = Double(named) / Double(stems.heading.count)
        return bonus + (share > 0.6 ? 0.2 * share : 0)
    }

    /// What stands earlier on a page is more general.
    private func orderMalus(_ candidate: PassageCandidate) -> Double {
        0.004 * Double(min(candidate.ordinal, 20))
    }

    /// A page's opening sums up what the page is about.
    private func overviewBonus(_ candidate: PassageCandidate, _ stems: PassageStems) -> Double {
        guard isOverview, candidate.section == nil || candidate.section == candidate.title else { return 0 }
        return 0.6 * coverage { $0.match(in: stems.title) }
    }

    /// How much of what was asked the passage speaks of, 0 to 1.
    func coverage(_ stems: PassageStems) -> Double {
        let everywhere = coverage { word in
            max(word.match(in: stems.body), word.match(in: stems.section), word.match(in: stems.title))
        }
        return 0.5 * everywhere + 0.5 * closest(stems)
    }

    /// The best that two neighbouring sentences do together with the headings above them.
    private func closest(_ stems: PassageStems) -> Double {
        stems.windows.map { window in
            coverage { word in
                max(
                    word.match(in: window), word.match(in: stems.section), 0.9 * word.match(in: stems.title))
            }
        }.max() ?? 0
    }

    private func coverage(_ match: (WeightedWord) -> Double) -> Double {
        let total = words.map(\.weight).reduce(0, +)
        guard total > 0 else { return 0 }
        return words.map { $0.weight * match($0) }.reduce(0, +) / total
    }
}
