internal import Language

/// The sentences of the evidence, indexed by their stems.
struct EvidenceSentences {
    /// Longer sentences are read up to here when words are aligned in order.
    private static let longestAligned = 400

    let texts: [String]
    private let stems: [[String]]
    private let holders: [String: [Int]]
    private let pairs: [Set<[String]>]

    init(_ text: String) {
        texts = SentenceSplitter.sentences(in: text).map(String.init)
        stems = texts.map { AlignedWords($0).stems }
        var holders: [String: [Int]] = [:]
        for (place, sentence) in stems.enumerated() {
            for stem in Set(sentence) { holders[stem, default: []].append(place) }
        }
        self.holders = holders
        pairs = stems.map { sentence in Set(zip(sentence, sentence.dropFirst()).map { [$0, $1] }) }
    }

    /// The share of the weight of `words` that stands anywhere.
    func coverage(of words: AlignedWords) -> Double {
        let covered = zip(words.stems, words.weights).reduce(0) { $0 + (holders[$1.0] == nil ? 0 : $1.1) }
        return covered / max(words.total, .leastNonzeroMagnitude)
    }

    /// The sentences that hold most of `words`, best first, with the share of the weight that they hold.
    func closest(to words: AlignedWords, most: Int) -> [(place: Int, share: Double)] {
        var shares: [Int: Double] = [:]
        for (stem, weight) in zip(words.stems, words.weights) {
            for place in holders[stem] ?? [] { shares[place, default: 0] += weight }
        }
        let ranked = shares.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(most)
        return ranked.map { ($0.key, $0.value / max(words.total, .leastNonzeroMagnitude)) }
    }

    /// The share of the weight of `words` that stands in one sentence in the same order.
    func alignment(of words: AlignedWords, in place: Int) -> Double {
        let sentence = stems[place].prefix(Self.longestAligned)
        var before = [Double](repeating: 0, count: sentence.count + 1)
        for (stem, weight) in zip(words.stems, words.weights).prefix(Self.longestAligned) {
            var current = before
            for (index, other) in sentence.enumerated() {
                current[index + 1] =
                    stem == other ? before[index] + weight : max(current[index], before[index + 1])
            }
            before = current
        }
        return (before.last ?? 0) / max(words.total, .leastNonzeroMagnitude)
    }

    /// The share of the neighbours in `words` that are neighbours in one sentence too.
    func adjacency(of words: AlignedWords, in place: Int) -> Double {
        guard words.stems.count > 1 else {
            return words.stems.first.map(stems[place].contains) == true ? 1 : 0
        }
        let own = zip(words.stems, words.stems.dropFirst()).map { [$0, $1] }
        return Double(own.count(where: pairs[place].contains)) / Double(own.count)
    }
}
