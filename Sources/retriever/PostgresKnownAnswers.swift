internal import Events
internal import Language
internal import Metrics
internal import Postgres
internal import Retrieval

/// Answers that were given before and still hold.
///
/// One row of the state of the knowledge is read with them: an answer from an earlier state is never found, and an
/// answer found is of the state that the question is asked in. A document that came into force or ran out since then
/// ends it as well.
struct PostgresKnownAnswers: Sendable {
    /// What looking a question up gave.
    struct Finding: Sendable {
        /// For the answer that will be found, to be kept.
        let reusable: ReusableQuestion
        let known: KnownAnswer?
    }

    private static let candidates = 4

    private let pool: Pool

    init(pool: Pool) {
        self.pool = pool
    }

    /// Looks for the answer to a turn's question; nil when its answer would be for this customer alone.
    func find(_ turn: TurnRouted) async throws -> Finding? {
        guard let question = CommonQuestion.question(of: turn) else {
            Self.count("personal")
            return nil
        }
        let vector = turn.vector.flatMap { SentenceVector(packed: $0) }
        let rows = try await pool.query(Self.query(question, vector))
        guard let first = rows.first else { return nil }
        let reusable = ReusableQuestion(
            question: question, knowledgeVersion: try first.get("version"), vector: turn.vector)
        for row in rows {
            guard let stored = try row.get("question", as: String?.self),
                CommonQuestion.areSame(
                    question, stored, likeness: try row.get("likeness", as: Double?.self) ?? 0)
            else { continue }
            Self.count("hit")
            return Finding(
                reusable: reusable, known: try row.get("answer", as: JSONColumn<KnownAnswer>.self).value)
        }
        Self.count("miss")
        return Finding(reusable: reusable, known: nil)
    }

    /// A day at most: what a page says of "today" or "this week" would grow stale without a change of its text.
    private static func query(_ question: String, _ vector: SentenceVector?) -> Query {
        let literal = vector?.bracketed
        return """
            SELECT s.version, k.question, k.answer, k.likeness
            FROM knowledge_state s
            LEFT JOIN LATERAL (
                SELECT a.question, a.answer, 1 - (a.embedding <=> \(literal as String?)::vector) AS likeness
                FROM known_answers a
                WHERE a.knowledge_version = s.version
                  AND a.created_at >= greatest(
                      now() - interval '1 day',
                      (SELECT max(effective_at) FROM documents WHERE effective_at <= now()),
                      (SELECT max(ends_at) FROM documents WHERE ends_at <= now()))
                  AND (a.question = \(question) OR \(vector != nil))
                ORDER BY a.question = \(question) DESC, a.embedding <=> \(literal as String?)::vector
                LIMIT \(candidates)
            ) k ON true
            WHERE s.only_row
            """
    }

    private static func count(_ result: String) {
        Counter(label: "cie_retriever_known_answers_total", dimensions: [("result", result)]).increment()
    }
}
