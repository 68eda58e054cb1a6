/// What speaks for a text as the answer to a query, each by its own measure.
///
/// Words and meaning are added as they are, not as ranks or made alike within one query: how far apart the best
/// and the next are is what tells a sure signal from an unsure one. What the words add grows with how many telling
/// ones are found; so names and numbers decide where there are some, and the meaning where there are none.
package struct RankingSignals: Hashable, Sendable {
    /// How much the closest part of a text counts beside the whole of it.
    private static let partShare = 0.25
    /// What one telling word that is found is worth as cosine.
    private static let wordWorth = 0.17

    /// The cosine of the query's vector and the text's; nil when there are none.
    package var meaning: Double?
    /// The same for the title or heading alone; nil when there is none.
    package var headingMeaning: Double?
    /// The same for the part of the text that is closest to the query; nil when the parts aren't known.
    package var partMeaning: Double?
    /// The weights of the query's words that stand in the text, added up (BM25).
    package var words: Double
    /// The same for the title or heading; nil when there is none.
    package var headingWords: Double?

    package init(
        meaning: Double? = nil, headingMeaning: Double? = nil, partMeaning: Double? = nil,
        words: Double, headingWords: Double? = nil
    ) {
        self.meaning = meaning
        self.headingMeaning = headingMeaning
        self.partMeaning = partMeaning
        self.words = words
        self.headingWords = headingWords
    }

    /// Comparable within one query; without vectors by the words alone.
    package var score: Double { likeness + Self.wordWorth * wording }

    /// How alike query and text are in meaning; a heading says as much as all that stands below it.
    package var likeness: Double {
        guard let meaning else { return 0 }
        let whole = headingMeaning.map { (meaning + $0) / 2 } ?? meaning
        return partMeaning.map { (1 - Self.partShare) * whole + Self.partShare * $0 } ?? whole
    }

    private var wording: Double { headingWords.map { (words + $0) / 2 } ?? words }
}
