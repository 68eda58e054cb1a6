internal import Language

/// What no evidence speaks of: however it is worded, a reply invents it.
extension ClaimChecker {
    /// The clauses most of whose words stand in no piece of the evidence.
    ///
    /// What is said of a product must stand with that product, and what is said of an order with the order.
    func inventions(of sentence: ClaimSentence) -> [ClaimVerdict] {
        // "These apply:" says nothing without its list.
        if setting.isComposed || sentence.speaksOfSelf || sentence.text.hasSuffix(":") { return [] }
        // Numbers have been held against what they stand beside.
        if !sentence.whole.quantities.isEmpty || !comparisons(of: sentence).isEmpty { return [] }
        let products = meant(in: sentence)
        return sentence.clauses.compactMap { clause in
            if StockClaim(clause) != nil, !setting.products.isEmpty { return nil }
            let specific = specific(of: clause, besides: products + namedProducts(in: sentence.whole))
            guard !specific.isEmpty else { return nil }
            let share = products.isEmpty ? share(of: specific) : share(of: specific, with: products)
            let isUnknown = !clause.polarity.onlyDenied.intersection(specific).subtracting(Self.allowing)
                .isSubset(of: evidence.known)
            guard isUnknown || share < Self.leastKnown || (products.isEmpty && isAccepted(clause)) else {
                return nil
            }
            return ClaimVerdict(claim: sentence.claim(.fact, clause.text), support: nil)
        }
    }

    /// The words that say something of their own.
    private func specific(of clause: TextReading, besides products: [OfferedProduct]) -> Set<String> {
        let titles = products.flatMap { Meanings.all(in: $0.title) }
        return clause.meanings.filter { !Meanings.isGeneral($0) && !TalkWords.contains($0) }.subtracting(
            titles)
    }

    /// Whether it says that something is accepted of which no statement speaks.
    private func isAccepted(_ clause: TextReading) -> Bool {
        let words = clause.words
        guard let verb = words.firstIndex(where: Self.accepted.contains) else { return false }
        let before = words[..<verb].suffix(3)
        guard before.contains(where: { ["is", "are", "be"].contains($0) }),
            !before.contains(where: { $0 == "not" || $0.hasSuffix("n't") })
        else { return false }
        let subject = Set(clause.wordMeanings[..<verb].compactMap(\.self))
            .filter { !Meanings.isGeneral($0) && !TalkWords.contains($0) }
        if let only = subject.first, subject.count == 1 {
            return !evidence.entries.contains { entry in
                entry.reading.meanings.contains(only) && !entry.polarity.refused.contains(only)
                    && entry.reading.words.contains(where: Self.accepting.contains)
            }
        }
        let known = evidence.entries.map { subject.intersection($0.reading.meanings).count }.max() ?? 0
        return Double(known) < Self.leastAccepted * Double(subject.count)
    }

    private static let accepting: Set<String> = [
        "accept", "accepts", "take", "takes", "can", "may", "pay", "allow", "allowed", "accepted", "fine",
        "okay",
        "welcome", "possible", "permitted",
    ]

    private static let accepted: Set<String> = [
        "accepted", "allowed", "permitted", "tolerated", "welcome", "okay", "fine",
    ]
    private static let leastAccepted = 0.6

    /// The share of the words that one piece knows.
    private func share(of specific: Set<String>) -> Double {
        evidence.meanings.map { Double(specific.intersection($0).count) / Double(specific.count) }.max() ?? 0
    }

    /// The share of the words that stand with one of `products`, in the catalogue or in a statement that names it.
    private func share(of specific: Set<String>, with products: [OfferedProduct]) -> Double {
        let ids = Set(products.map(\.id))
        return evidence.entries.indices.map { place -> Double in
            let entry = evidence.entries[place]
            let isOwn = entry.kind == .product && ids.contains(evidence.pieces[entry.piece].sourceID)
            guard isOwn || !namedByEntry[place].isDisjoint(with: ids) else { return 0 }
            let known = isOwn ? evidence.meanings[entry.piece] : entry.reading.meanings
            return Double(specific.intersection(known).count) / Double(specific.count)
        }.max() ?? 0
    }

    /// The products that a sentence describes: those that are its subject, or the one that was asked about where
    /// the subject is "it".
    func meant(in sentence: ClaimSentence) -> [OfferedProduct] {
        let words = Array(sentence.whole.words.drop { ["yes", "no", "and", "but", "so"].contains($0) })
        let named = namedProducts(in: sentence.whole)
        if !named.isEmpty {
            let isSubject = named.contains { product in
                let title = Tokenizer.terms(in: product.title)
                return words.prefix(2 + title.count).contains(title.first ?? "")
            }
            return isSubject ? named : []
        }
        guard let first = words.first, Self.pronouns.contains(first), setting.orderStates == nil else {
            return []
        }
        return asked
    }

    private static let pronouns: Set<String> = ["it", "it's", "its", "they", "they're"]

    /// What is denied in many words.
    private static let allowing = Set(
        "allow permit accept possible offer eligible support able exist include".split(separator: " ")
            .compactMap { Meanings.of(String($0)) })

    /// Clauses of which less is known are invented.
    private static let leastKnown = 0.5
}
