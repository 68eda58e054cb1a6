package import Language

/// The vectors of a text: of the whole, of its title, of its parts.
package struct SearchMeaning: Hashable, Sendable {
    package var text: SentenceVector
    package var title: SentenceVector?
    package var parts: [SentenceVector]

    package init(text: SentenceVector, title: SentenceVector? = nil, parts: [SentenceVector] = []) {
        self.text = text
        self.title = title
        self.parts = parts
    }

    /// The cosine of the part that is closest to `query`; nil without parts.
    func closestPart(to query: SentenceVector) -> Double? {
        parts.map { Double($0.cosine(to: query)) }.max()
    }
}
