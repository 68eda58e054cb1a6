extension ClaimChecker {
    /// Which of two products costs more, held against their prices.
    func comparisons(of sentence: ClaimSentence) -> [ClaimVerdict] {
        let words = sentence.whole.words
        let named = Self.named(titles, in: words).sorted { $0.place < $1.place }
        guard named.count == 2, let than = words.firstIndex(of: "than"), named[0].place < than,
            than < named[1].place, let first = named[0].product.prices, let second = named[1].product.prices
        else { return [] }
        let phrases = [
            (Self.lower, first.lowerBound < second.lowerBound),
            (Self.higher, first.upperBound > second.upperBound),
        ]
        return phrases.compactMap { phrases, holds in
            guard let phrase = phrases.first(where: sentence.whole.holds) else { return nil }
            let source = evidence.entries.first {
                evidence.pieces[$0.piece].sourceID == named[0].product.id
            }
            return ClaimVerdict(
                claim: sentence.claim(.quantity, phrase),
                support: holds ? support(source.map { ($0, 1) }) ?? anything : nil)
        }
    }

    private static let lower = ["cheaper", "less expensive", "costs less", "priced lower"]
    private static let higher = ["more expensive", "pricier", "dearer", "costs more", "priced higher"]
}
