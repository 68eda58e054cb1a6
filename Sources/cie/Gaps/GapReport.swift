import FoundationEssentials
import Language
import Postgres
import Retrieval

/// The knowledge gaps of a database.
struct GapReport: Sendable {
    /// More questions than these are not compared; the newest count.
    private static let mostQuestions = 5_000

    let gaps: [KnowledgeGap]

    /// Reads what was asked in vain in the last `days`.
    ///
    /// - Parameter encoder: Nil compares questions by their words alone.
    init(from pool: Pool, days: Int, encoder: (any SentenceEncoding)?) async throws {
        let rows = try await pool.query(
            """
            SELECT question, intent, asked_at FROM analytics.knowledge_gaps
            WHERE asked_at > now() - make_interval(days => \(days))
            ORDER BY asked_at DESC LIMIT \(Self.mostQuestions)
            """)
        let texts = try rows.map { try $0.get("question", as: String.self) }
        let vectors = try await encoder?.vectors(of: texts)
        gaps = KnowledgeGap.all(
            in: try rows.enumerated().map { place, row in
                UnansweredQuestion(
                    text: texts[place], askedAt: try row.get("asked_at"), intent: try row.get("intent"),
                    vector: vectors?[place])
            })
    }

    /// One line a gap: how often, when last, and the question.
    func lines(most: Int) -> [String] {
        guard !gaps.isEmpty else { return ["every question was answered"] }
        let width = String(gaps[0].count).count
        return gaps.prefix(most).map { gap in
            let count = String(gap.count)
            let padding = String(repeating: " ", count: max(0, width - count.count))
            let day = gap.lastAskedAt.formatted(.iso8601.year().month().day())
            let text = gap.question.replacing("\n", with: " ")
            return "\(padding)\(count)×  \(day)  \(text)"
        }
    }

    /// `{"gaps":[{"question","intent","count","last_asked_at"}]}`.
    func json(most: Int) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        let rows = gaps.prefix(most).map { gap in
            GapRow(
                question: gap.question, intent: gap.intent, count: gap.count, last_asked_at: gap.lastAskedAt)
        }
        return String(decoding: try encoder.encode(["gaps": rows]), as: UTF8.self)
    }

    private struct GapRow: Encodable {
        let question: String
        let intent: String?
        let count: Int
        let last_asked_at: Date
    }
}
