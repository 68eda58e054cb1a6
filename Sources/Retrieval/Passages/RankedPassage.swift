internal import Events

/// A passage with what it is worth to one need.
struct RankedPassage: Sendable {
    let candidate: PassageCandidate
    /// Orders the passages of one need.
    let score: Double
    /// 0 to 1, comparable between needs.
    let relevance: Double

    var passage: Passage {
        Passage(
            chunkID: candidate.chunkID, documentID: candidate.documentID,
            documentVersion: candidate.documentVersion, title: candidate.title, section: candidate.section,
            url: candidate.url, text: candidate.text, score: score)
    }
}
