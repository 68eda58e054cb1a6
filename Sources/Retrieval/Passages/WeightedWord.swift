internal import Events

/// A query word with its weight in this knowledge.
struct WeightedWord: Sendable {
    /// What a synonym is worth beside the word itself.
    static let alternativeValue = 0.75

    let word: QueryWord
    let weight: Double

    init(_ word: QueryWord, in frequencies: WordFrequencies) {
        self.word = word
        weight = frequencies.weight(of: word) * word.share
    }

    /// 1 when the word stands among `stems`, less for one that means the same, 0 for none.
    func match(in stems: Set<String>) -> Double {
        if stems.contains(word.stem) { return 1 }
        return word.alternativeStems.contains(where: stems.contains) ? Self.alternativeValue : 0
    }

    var term: QueryTerm {
        QueryTerm(
            stem: word.stem, weight: weight,
            alternatives: word.alternativeStems.isEmpty ? nil : word.alternativeStems)
    }
}
