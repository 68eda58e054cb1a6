/// Which texts hold which stem, and how often.
struct TermPostings: Sendable {
    private let postings: [String: [(text: Int, count: Int)]]
    /// The words of each text by the mean number of words.
    private let relativeLengths: [Double]

    init(_ texts: [TermCounts]) {
        var postings: [String: [(text: Int, count: Int)]] = [:]
        for (index, text) in texts.enumerated() {
            for (stem, count) in text.counts { postings[stem, default: []].append((index, count)) }
        }
        self.postings = postings
        let mean = Double(texts.map(\.length).reduce(0, +)) / Double(max(1, texts.count))
        relativeLengths = texts.map { mean > 0 ? Double($0.length) / mean : 1 }
    }

    /// For each text, what of `stems` stands in it.
    func scores(of stems: Set<String>) -> [Double] {
        var scores = [Double](repeating: 0, count: relativeLengths.count)
        // In order, so that the same query gives the same sums.
        for stem in stems.sorted() {
            guard let found = postings[stem] else { continue }
            let rarity = BM25.rarity(held: found.count, total: scores.count)
            for (text, count) in found {
                scores[text] +=
                    rarity * BM25.presence(count: count, relativeLength: relativeLengths[text])
            }
        }
        return scores
    }
}
