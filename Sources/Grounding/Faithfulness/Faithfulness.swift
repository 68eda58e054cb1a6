internal import Language

/// Scores whether an answer says what its evidence says.
///
/// Each sentence is held against the evidence's sentences that share most with it: how much of it stands anywhere,
/// how much in one sentence, how much of that in the same order, how many neighbours stay neighbours. An answer
/// that joins words of several sentences to something new scores low although each word stands somewhere. The
/// idea of fragments: Grusky et al., "Newsroom" (NAACL 2018).
package enum Faithfulness {
    /// Answers below this say something that the evidence does not.
    package static let threshold = 0.75

    private static let candidates = 3

    /// Scores `answer`; an answer without words says nothing, which is 1.
    package static func score(answer: String, evidence: String) -> FaithfulnessScore {
        let sentences = EvidenceSentences(evidence)
        return joined(readings(of: answer, in: sentences), in: sentences)
    }

    private struct Reading {
        let text: String
        let content: Double
        let wording: Double
        let candidates: [Int]
    }

    private static func readings(of answer: String, in sentences: EvidenceSentences) -> [Reading] {
        SentenceSplitter.sentences(in: answer).compactMap { sentence in
            let words = AlignedWords(sentence)
            guard !words.stems.isEmpty else { return nil }
            let closest = sentences.closest(to: words, most: candidates)
            let parts: [Double] = [
                sentences.coverage(of: words), closest.first?.share ?? 0,
                closest.map { sentences.alignment(of: words, in: $0.place) }.max() ?? 0,
                closest.map { sentences.adjacency(of: words, in: $0.place) }.max() ?? 0,
            ]
            return Reading(
                text: String(sentence), content: words.content,
                wording: parts.reduce(0.0, +) / Double(parts.count), candidates: closest.map(\.place))
        }
    }

    /// Half the mean over the sentences, half the weakest of them; sentences without content count when there are
    /// no others.
    private static func joined(
        _ readings: [Reading], in sentences: EvidenceSentences
    ) -> FaithfulnessScore {
        let verdicts = readings.map { reading in
            FaithfulnessScore.SentenceVerdict(
                sentence: reading.text, score: reading.wording,
                source: reading.candidates.first.map { sentences.texts[$0] })
        }
        let hasContent = readings.contains { $0.content > 0 }
        let counted = zip(readings, verdicts).filter { !hasContent || $0.0.content > 0 }
        guard !counted.isEmpty else { return FaithfulnessScore(value: 1, sentences: verdicts) }
        let weight = counted.reduce(0) { $0 + $1.0.content + 0.1 }
        let mean = counted.reduce(0) { $0 + ($1.0.content + 0.1) * $1.1.score } / weight
        let weakest = counted.map(\.1.score).min() ?? 0
        return FaithfulnessScore(value: (mean + weakest) / 2, sentences: verdicts)
    }
}
