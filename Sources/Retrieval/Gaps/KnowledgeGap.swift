package import FoundationEssentials
internal import Language

/// One thing that customers ask and the knowledge doesn't say, however they put it.
package struct KnowledgeGap: Hashable, Sendable {
    /// The wording that is closest to all the others.
    package let question: String
    /// What most of them were taken for.
    package let intent: String?
    /// How often it was asked.
    package let count: Int
    package let lastAskedAt: Date

    /// Above this two questions ask for the same.
    private static let sameMeaning: Float = 0.72
    /// Without vectors: the share of words in common.
    private static let sameWords = 0.6

    /// Brings questions together that ask for the same, most frequent first.
    ///
    /// Each question joins the group whose first one it is most like. Compares every question with every group: meant
    /// for thousands of questions.
    package static func all(in questions: [UnansweredQuestion]) -> [KnowledgeGap] {
        var groups: [[Member]] = []
        for question in questions.sorted(by: { ($0.askedAt, $0.text) < ($1.askedAt, $1.text) }) {
            let member = Member(question)
            var best: (index: Int, likeness: Double)?
            for (index, group) in groups.enumerated() {
                let likeness = member.likeness(to: group[0])
                if likeness >= 1, likeness > best?.likeness ?? 0 { best = (index, likeness) }
            }
            if let best { groups[best.index].append(member) } else { groups.append([member]) }
        }
        return groups.compactMap(gap).sorted {
            ($0.count, $0.lastAskedAt, $1.question) > ($1.count, $1.lastAskedAt, $0.question)
        }
    }

    private static func gap(_ group: [Member]) -> KnowledgeGap? {
        let sums = group.map { member in group.reduce(0) { $0 + member.likeness(to: $1) } }
        let places = group.indices.sorted { (sums[$0], $1) > (sums[$1], $0) }
        guard let central = places.first, let last = group.map(\.question.askedAt).max() else { return nil }
        var intents: [String: Int] = [:]
        for case let intent? in group.map(\.question.intent) { intents[intent, default: 0] += 1 }
        return KnowledgeGap(
            question: group[central].question.text,
            intent: intents.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key, count: group.count,
            lastAskedAt: last)
    }

    /// A question with what it is compared by.
    private struct Member {
        let question: UnansweredQuestion
        let stems: Set<String>

        init(_ question: UnansweredQuestion) {
            self.question = question
            stems = Set(Wording.contentWords(question.text).map(Wording.stem))
        }

        /// One and more when both ask for the same.
        func likeness(to other: Member) -> Double {
            if question.text == other.question.text { return 2 }
            if let left = question.vector, let right = other.question.vector {
                return Double(left.cosine(to: right) / KnowledgeGap.sameMeaning)
            }
            let union = stems.union(other.stems).count
            guard union > 0 else { return 0 }
            return Double(stems.intersection(other.stems).count) / Double(union) / KnowledgeGap.sameWords
        }
    }
}
