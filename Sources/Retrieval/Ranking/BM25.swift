#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// Okapi BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009), scaled to be added to
/// cosines: a word counts as a share of the most telling one that the collection could have.
enum BM25 {
    /// k1: how much more a word counts that stands there again; little, as passages are short.
    private static let saturation = 0.4
    /// b: how much a long text is held to say less with each of its words.
    private static let lengthShare = 0.3

    /// How telling a word is, 0 to 1: one that stands in every text tells little.
    static func rarity(held: Int, total: Int) -> Double {
        let total = Double(max(total, 1))
        let held = min(Double(held), total)
        return log(1 + (total - held + 0.5) / (held + 0.5)) / log(2 * total + 2)
    }

    /// What a word is worth that stands `count` times in a text, 0 to 1.
    ///
    /// - Parameter relativeLength: The text's words by the mean number of words of a text.
    static func presence(count: Int, relativeLength: Double) -> Double {
        guard count > 0 else { return 0 }
        let count = Double(count)
        return count / (count + saturation * (1 - lengthShare + lengthShare * relativeLength))
    }
}
