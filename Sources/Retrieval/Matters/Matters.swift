internal import Language
internal import Synchronization

/// Tells which matter a question is about, by how alike it is to the ways in which customers ask it.
final class Matters: Sendable {
    /// So alike a question must be to one of those ways.
    private static let leastLikeness: Float = 0.5
    /// A follow-up holds other words as well: what it is like says less.
    private static let leastOfFollowUp: Float = 0.6
    /// How much the page's way of putting it counts beside the customer's.
    private static let share: Float = 0.45

    private struct Entry {
        let matter: Matter
        let wording: SentenceVector
        let asked: [SentenceVector]
    }

    private let entries = Mutex<[Entry]>([])

    /// Learns what the matters mean; before that, none is told.
    func prepare(_ encoder: any SentenceEncoding, matters: [Matter] = Matter.all) async throws {
        var vectors = try await encoder.vectors(of: matters.flatMap { [$0.wording] + $0.asked })[...]
        var learned: [Entry] = []
        for matter in matters {
            guard let wording = vectors.popFirst(), vectors.count >= matter.asked.count else { return }
            learned.append(
                Entry(matter: matter, wording: wording, asked: Array(vectors.prefix(matter.asked.count))))
            vectors = vectors.dropFirst(matter.asked.count)
        }
        entries.withLock { $0 = learned }
    }

    /// What a question means together with the page's way of putting its matter; nil when it is about none.
    func meaning(of question: SentenceVector, isFollowUp: Bool = false) -> SentenceVector? {
        let least = isFollowUp ? Self.leastOfFollowUp : Self.leastLikeness
        let closest = entries.withLock(\.self).map { entry in
            (entry: entry, likeness: entry.asked.map { question.cosine(to: $0) }.max() ?? -1)
        }.max { $0.likeness < $1.likeness }
        guard let closest, closest.likeness >= least, !closest.entry.matter.wording.isEmpty else {
            return nil
        }
        return SentenceVector.middle(of: [question, closest.entry.wording], shares: [1, Self.share])
    }
}
