internal import Retrieval
internal import Synchronization

/// Remembers how common words are, so that a question costs one search and no counting.
final class WordCounts: Sendable {
    /// Counts older than this are taken anew: knowledge changes seldom, and a weight may lag behind it.
    static let lifetime: Duration = .seconds(60)
    private static let mostWords = 50_000

    private struct State {
        var known = WordFrequencies(total: 0, counts: [:])
        var until: ContinuousClock.Instant?
    }

    private let state = Mutex(State())

    /// The counts of all the words; nil when one of them is not known or all are too old.
    func frequencies(of words: [String], now: ContinuousClock.Instant) -> WordFrequencies? {
        state.withLock { state in
            guard let until = state.until, now < until, words.allSatisfy({ state.known.counts[$0] != nil })
            else { return nil }
            let counts = words.map { ($0, state.known.counts[$0] ?? 0) }
            return WordFrequencies(
                total: state.known.total, counts: Dictionary(counts, uniquingKeysWith: { first, _ in first }))
        }
    }

    func remember(_ found: WordFrequencies, now: ContinuousClock.Instant) {
        state.withLock { state in
            let isFresh = state.until.map { now < $0 } ?? false
            if !isFresh || state.known.total != found.total || state.known.counts.count > Self.mostWords {
                state.known = found
                state.until = now.advanced(by: Self.lifetime)
            } else {
                state.known.counts.merge(found.counts) { _, new in new }
            }
        }
    }
}
