internal import Events
internal import Language

/// Finds the passage that a sentence rests on: the one that it cites, when that one speaks of the same.
struct SourceFinder: Sendable {
    private let evidence: EvidenceList
    private let passages: [(id: String, stems: Set<String>)]

    /// Below this share of its words, a passage does not carry a sentence that does not cite it.
    private static let least = 0.5

    init(_ evidence: EvidenceList) {
        self.evidence = evidence
        passages = evidence.passages.map { passage in
            let text = [passage.title, passage.section ?? "", passage.text].joined(separator: "\n")
            return (passage.chunkID, Set(Tokenizer.stems(in: text)))
        }
    }

    /// The chunk ids, the cited ones first.
    func sources(of sentence: StreamedSentence) -> [String] {
        let stems = Set(Tokenizer.stems(in: sentence.text))
        guard !stems.isEmpty else { return [] }
        let shares = passages.map {
            ($0.id, Double(stems.intersection($0.stems).count) / Double(stems.count))
        }
        guard let best = shares.max(by: { $0.1 < $1.1 }) else { return [] }
        let share = Dictionary(shares, uniquingKeysWith: max)
        let cited = sentence.citations.compactMap { evidence.passage($0)?.chunkID }
            .filter { (share[$0] ?? 0) >= 0.6 * best.1 }
        if !cited.isEmpty { return cited }
        // What cites the order, a product or the shop rests on that.
        let citesFact = sentence.citations.contains { evidence.cites($0) && evidence.passage($0) == nil }
        return best.1 >= Self.least && !citesFact ? [best.0] : []
    }
}
