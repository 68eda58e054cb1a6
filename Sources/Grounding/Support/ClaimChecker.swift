internal import Language

/// Holds the claims of a reply against the evidence they must come from.
///
/// Each rule looks for one kind of claim. A number, a date or a name must stand in a statement that speaks of the
/// same thing as the sentence around it; a promise must be the shop's own.
package struct ClaimChecker: Sendable {
    /// A statement that shares less with a claim's sentence speaks of something else.
    static let leastSupport = 0.5
    /// By so much another statement must fit better to contradict.
    static let margin = 0.15

    let evidence: Evidence
    let setting: ClaimSetting
    let topic: Set<String>
    /// The products, those with longer titles first, with the words of their titles.
    let titles: [(product: OfferedProduct, words: [String])]
    /// The ids of the products that each entry names.
    let namedByEntry: [Set<String>]
    /// The products that the customer asked about.
    let asked: [OfferedProduct]

    package init(evidence: Evidence, setting: ClaimSetting = ClaimSetting()) {
        self.evidence = evidence
        self.setting = setting
        topic = Set(Meanings.all(in: setting.question))
        let titles = Self.titles(of: setting.products)
        self.titles = titles
        namedByEntry = evidence.entries.map { entry in
            Set(Self.named(titles, in: entry.reading.words).map(\.product.id))
        }
        let inQuestion = Self.named(titles, in: Tokenizer.terms(in: setting.question)).map(\.product)
        asked = inQuestion.isEmpty ? setting.products.filter(\.isNamed) : inQuestion
    }

    /// Every claim of `text` with what supports it, in the order of the text.
    ///
    /// Greetings, questions and offers claim nothing, but a number or a code inside a question does.
    package func verdicts(in text: String) -> [ClaimVerdict] {
        StatementReader.statements(in: text).flatMap { statement -> [ClaimVerdict] in
            let sentence = ClaimSentence(statement)
            let verdicts = verdicts(on: sentence)
            guard verdicts.contains(where: { !$0.isSupported }), let quoted = source(of: sentence) else {
                return verdicts
            }
            return verdicts.map { ClaimVerdict(claim: $0.claim, support: $0.support ?? quoted) }
        }
    }

    private func verdicts(on sentence: ClaimSentence) -> [ClaimVerdict] {
        let facts =
            quantities(of: sentence) + dates(of: sentence) + codes(of: sentence) + requests(of: sentence)
        if sentence.isQuestion || Self.echoes(sentence) { return facts }
        let promised = facts + promises(of: sentence)
        if setting.isTalk { return promised }
        let states = orderStates(of: sentence) + orderFacts(of: sentence)
        let all =
            promised + names(of: sentence) + availability(of: sentence) + states + limits(of: sentence)
            + policies(of: sentence) + comparisons(of: sentence)
        return all.allSatisfy(\.isSupported) ? all + inventions(of: sentence) : all
    }

    /// The statement that a sentence repeats word for word, or the row that it reads out.
    private func source(of sentence: ClaimSentence) -> ClaimVerdict.Support? {
        let products = Set(meant(in: sentence).map(\.id))
        let entry = evidence.entries.indices.first {
            let entry = evidence.entries[$0]
            return (sentence.whole.isQuoted(from: entry.reading) || entry.statement.isRead(as: sentence.text))
                && !speaksOfOther($0, than: products)
        }.map { evidence.entries[$0] }
        return entry.flatMap { support(($0, 1)) }
    }

    /// Repeats the customer's words to say that there is no answer to them.
    private static func echoes(_ sentence: ClaimSentence) -> Bool {
        let words = sentence.whole.words
        return words.starts(with: ["i", "couldn't", "find"]) || sentence.whole.holds("i can't find")
    }

    /// What a clause speaks of: its own words; when they say nothing the sentence's, then the question's.
    ///
    /// - Parameter ignored: Meanings that make the claim rather than say what it is about.
    func scope(
        of clause: TextReading, in sentence: ClaimSentence, without ignored: Set<String> = []
    ) -> Set<String> {
        let own = clause.meanings.subtracting(ignored)
        if own.contains(where: { !Meanings.isGeneral($0) }) { return own }
        let whole = sentence.whole.meanings.subtracting(ignored)
        return whole.contains(where: { !Meanings.isGeneral($0) }) ? whole : whole.union(topic)
    }

    /// The statement that fits `scope` best among those that `test` accepts.
    func best(
        for scope: Set<String>, where test: (EvidenceEntry) -> Bool
    ) -> (entry: EvidenceEntry, score: Double)? {
        var best: (entry: EvidenceEntry, score: Double)?
        for entry in evidence.entries where test(entry) {
            let score = evidence.support(of: scope, by: entry) ?? 1
            if score > best?.score ?? -1 { best = (entry, score) }
        }
        return best
    }

    /// The support that `best` gives, unless it says too little or `rival` says more.
    func support(
        _ best: (entry: EvidenceEntry, score: Double)?, least: Double = Self.leastSupport,
        against rival: Double = 0
    ) -> ClaimVerdict.Support? {
        guard let best, best.score >= least, best.score + Self.margin >= rival else { return nil }
        let piece = evidence.pieces[best.entry.piece]
        return ClaimVerdict.Support(
            sourceID: piece.sourceID, kind: piece.kind, quote: best.entry.statement.quote)
    }
}
