package import Language

/// Texts that are searched in memory, by their words and by their meaning.
///
/// What `cie evaluate retrieval` measures: words and meaning added as `RankingSignals` do. ``PassageRanker`` does the same
/// for the daemon by measures of its own, with headings and the kind of question besides.
package struct SearchIndex: Sendable {
    /// How many candidates each way of searching gives.
    private static let candidates = 60

    private let documents: [SearchDocument]
    private let texts: TermPostings
    private let titles: TermPostings

    package init(_ documents: [SearchDocument]) {
        self.documents = documents
        let plain = documents.map { TermCounts(PlainWording.of($0.text)) }
        texts = TermPostings(plain)
        titles = TermPostings(documents.map { TermCounts($0.title ?? "") })
    }

    /// The ids of the texts that answer `query` best, best first.
    ///
    /// - Parameter vector: Of the query; without one, the words alone decide.
    package func search(_ query: String, vector: SentenceVector?, limit: Int) -> [(id: String, score: Double)]
    {
        let stems = Set(Wording.stems(query))
        let words = texts.scores(of: stems)
        let titleWords = titles.scores(of: stems)
        let meanings = documents.indices.map { index in
            vector.flatMap { vector in documents[index].meaning.map { Double($0.text.cosine(to: vector)) } }
        }
        let scored = candidates(words: words, titleWords: titleWords, meanings: meanings).map { index in
            let document = documents[index]
            let signals = RankingSignals(
                meaning: meanings[index],
                headingMeaning: vector.flatMap { vector in
                    document.meaning?.title.map { Double($0.cosine(to: vector)) }
                },
                partMeaning: vector.flatMap { document.meaning?.closestPart(to: $0) },
                words: words[index], headingWords: document.title.map { _ in titleWords[index] })
            return (index: index, score: signals.score)
        }
        return scored.sorted { ($0.score, $1.index) > ($1.score, $0.index) }.prefix(limit)
            .map { (documents[$0.index].id, $0.score) }
    }

    private func candidates(
        words: [Double], titleWords: [Double], meanings: [Double?]
    ) -> Set<Int> {
        let lexical = documents.indices.filter { words[$0] + titleWords[$0] > 0 }
            .sorted { (words[$0] + titleWords[$0], $1) > (words[$1] + titleWords[$1], $0) }
        let semantic = documents.indices.filter { meanings[$0] != nil }
            .sorted { (meanings[$0] ?? 0, $1) > (meanings[$1] ?? 0, $0) }
        return Set(lexical.prefix(Self.candidates)).union(semantic.prefix(Self.candidates))
    }
}
