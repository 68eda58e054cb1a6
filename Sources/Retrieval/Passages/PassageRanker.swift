internal import Events

/// Orders the passages found for one need and says how well the best one fits.
struct PassageRanker {
    let words: [WeightedWord]
    let hints: [WeightedWord]

    init(need: Need, frequencies: WordFrequencies) {
        words = need.words.map { WeightedWord($0, in: frequencies) }
        hints = need.hints.map { WeightedWord($0, in: frequencies) }
    }

    /// Best first.
    func rank(_ candidates: [PassageCandidate]) -> [RankedPassage] {
        let highest = max(candidates.map(\.rank).max() ?? 1, .leastNormalMagnitude)
        return candidates.map { candidate in
            let stems = PassageStems(candidate)
            return RankedPassage(
                candidate: candidate,
                score: score(stems) + 0.1 * candidate.rank / highest,
                relevance: relevance(stems))
        }.sorted { ($0.score, $1.candidate.chunkID) > ($1.score, $0.candidate.chunkID) }
    }

    /// Where the words stand counts as much as that they stand there: a heading says what a passage is about.
    private func score(_ stems: PassageStems) -> Double {
        let all = words + hints
        let total = all.map(\.weight).reduce(0, +)
        guard total > 0 else { return 0 }
        let sum = all.map { word in
            let body = word.match(in: stems.body)
            let head = max(word.match(in: stems.section), 0.8 * word.match(in: stems.title))
            return word.weight * (0.65 * body + 0.5 * head)
        }.reduce(0, +)
        return sum / total + 0.4 * closest(stems)
    }

    /// How much of what was asked the passage speaks of, 0 to 1.
    private func relevance(_ stems: PassageStems) -> Double {
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
