internal import Language
internal import Retrieval

/// How many passages hold each word, by stem; of a large collection as a sample shows it.
struct WordStatistics: Sendable {
    /// Passages in all.
    var total = 0
    var held: [String: Int] = [:]
    /// Made of `held` once all are counted.
    var spelling = Spelling(held: [:])
    /// Tells one state of the knowledge from another.
    var state = ""

    func count(of word: String) -> Int { held[Stemmer.stem(word)] ?? 0 }

    func frequencies(of words: [String]) -> WordFrequencies {
        WordFrequencies(
            total: total,
            counts: Dictionary(words.map { ($0, count(of: $0)) }, uniquingKeysWith: { first, _ in first }))
    }

    /// Whether so many texts hold any of the words that it takes less to read texts until `most` of them are found
    /// than to look up all of them in the index.
    func areCommon(_ words: [String], most: Int) -> Bool {
        let held = words.map { Double(count(of: $0)) }.reduce(0, +)
        return held * held > Double(most) * Double(total)
    }

    /// The words to look for when texts that hold any of them are to be no more than about `most`: the rarest.
    ///
    /// A common word adds thousands of passages that hold nothing else; they would only have to be put in order.
    func telling(_ words: [String], most: Int) -> [String] {
        guard total > most else { return words }
        let counted = words.map { (word: $0, count: count(of: $0)) }.sorted { $0.count < $1.count }
        var sum = 0
        var chosen: [String] = []
        for (word, count) in counted {
            sum += count
            if sum > most, chosen.contains(where: { self.count(of: $0) > 0 }) { break }
            chosen.append(word)
        }
        return chosen
    }
}
