/// A word of a query, with the words that may stand for it.
package struct QueryWord: Hashable, Sendable {
    /// As the customer wrote it, in lower case.
    package let text: String
    /// What it is compared by.
    package let stem: String
    /// Words that mean about the same, as written.
    package let alternatives: [String]
    package let alternativeStems: [String]
    /// Below 1 for a word that comes from an earlier turn or from the intent.
    package var share: Double

    package init(text: String, share: Double = 1) {
        self.text = text
        stem = Wording.stem(text)
        alternatives = Synonyms.of(stem: stem)
        alternativeStems = alternatives.map(Wording.stem)
        self.share = share
    }

    /// Every way of writing it that a search should find.
    package var forms: [String] { [text] + alternatives }
}
