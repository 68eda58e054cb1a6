internal import Language

/// Finds documents that state two different numbers for the same thing.
package enum Contradictions {
    /// Subjects that share less than this of their weight are different things.
    private static let leastAgreement = 0.7
    /// Passages whose meanings lie further apart are not about the same thing.
    private static let leastCosine: Float = 0.25
    /// How many facts with the same rare word a fact is held against at most.
    private static let mostCandidates = 200

    /// The contradictions between different documents, surest first; one for each pair of statements.
    ///
    /// Facts meet through the rarest words of their subjects, so the cost grows with the number of facts.
    package static func find(in passages: [ContradictionPassage]) -> [Contradiction] {
        let facts = NumberFacts(passages: passages).all()
        let weights = StemWeights(facts.map { $0.subject.union($0.heading) })
        var posted: [String: [Int]] = [:]
        var found: [Contradiction] = []
        var seen: Set<[String]> = []
        for (place, fact) in facts.enumerated() {
            for candidate in candidates(for: fact, in: posted, weights: weights) {
                let other = facts[candidate]
                guard disagree(other, fact, passages: passages),
                    let agreement = agreement(other, fact, weights: weights)
                else { continue }
                let pair = [
                    passages[other.passage].documentID, other.quote, passages[fact.passage].documentID,
                    fact.quote,
                ]
                guard seen.insert(pair).inserted else { continue }
                found.append(
                    Contradiction(
                        first: self.place(of: other, in: passages),
                        second: self.place(of: fact, in: passages),
                        topic: other.subject.intersection(fact.subject).sorted(), agreement: agreement))
            }
            for stem in fact.subject { posted[stem, default: []].append(place) }
        }
        return found.sorted { $0.agreement > $1.agreement }
    }

    private static func candidates(
        for fact: NumberFact, in posted: [String: [Int]], weights: StemWeights
    ) -> [Int] {
        let rare = fact.subject.sorted { (weights[$0], $0) > (weights[$1], $1) }.prefix(2)
        return Set(rare.flatMap { (posted[$0] ?? []).suffix(mostCandidates) }).sorted()
    }

    /// Whether the numbers count the same and neither statement allows the other's.
    private static func disagree(
        _ left: NumberFact, _ right: NumberFact, passages: [ContradictionPassage]
    ) -> Bool {
        let (first, second) = (passages[left.passage], passages[right.passage])
        let (one, other) = (left.mention.quantity, right.mention.quantity)
        guard first.documentID != second.documentID, one.unit.agrees(with: other.unit),
            left.role == right.role,
            !one.overlaps(other), !right.beside.contains(where: one.overlaps),
            !left.beside.contains(where: other.overlaps)
        else { return false }
        guard let here = first.vector, let there = second.vector else { return true }
        return here.cosine(to: there) >= leastCosine
    }

    /// How much of each subject the other statement speaks of; nil when that is too little.
    private static func agreement(
        _ left: NumberFact, _ right: NumberFact, weights: StemWeights
    ) -> Double? {
        guard !left.subject.isDisjoint(with: right.subject) else { return nil }
        let agreement = min(
            share(of: left, in: right, weights: weights), share(of: right, in: left, weights: weights))
        return agreement >= leastAgreement ? agreement : nil
    }

    /// A heading's words narrow what the statement below it is about: as much as its own when it begins with a
    /// pronoun, else less.
    private static func share(of fact: NumberFact, in other: NumberFact, weights: StemWeights) -> Double {
        let own = weights.sum(of: fact.subject)
        let headings = fact.heading.subtracting(fact.subject)
        let part = fact.leansOnHeading ? 1 : 0.3
        let total = own + weights.sum(of: headings) * part
        let shared = weights.sum(of: fact.subject.intersection(other.surroundings))
        let sharedHeadings = weights.sum(of: headings.intersection(other.surroundings))
        return total > 0 ? (shared + sharedHeadings * part) / total : 0
    }

    private static func place(
        of fact: NumberFact, in passages: [ContradictionPassage]
    ) -> Contradiction.Place {
        let passage = passages[fact.passage]
        return Contradiction.Place(
            passage: fact.passage, documentID: passage.documentID, heading: passage.heading,
            quote: fact.quote, number: fact.mention.written)
    }
}
