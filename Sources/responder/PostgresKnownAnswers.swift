internal import Events
internal import Language
internal import Postgres

/// Keeps answers that may be given again while the knowledge stays as it is.
struct PostgresKnownAnswers: Sendable {
    /// More are not kept: looking through them would take longer than finding the answer.
    private static let most = 2_000

    let pool: Pool

    /// Keeps the answer to a question for everybody; what belongs to one customer or is no answer is not kept.
    func keep(_ reply: ReplyCompleted, to context: ContextAssembled) async throws {
        guard let question = context.reusable, context.known == nil, reply.outcome == .answered,
            reply.cards.isEmpty, context.order == nil, context.products.isEmpty
        else { return }
        let answer = KnownAnswer(
            text: reply.text, citations: reply.citations, suggestions: reply.suggestions)
        let vector = question.vector.flatMap { SentenceVector(packed: $0) }
        let literal = vector?.bracketed
        // A row of the same question is refreshed below: one statement can't delete it as well.
        try await pool.execute(
            """
            WITH stale AS (
                DELETE FROM known_answers
                WHERE knowledge_version < \(question.knowledgeVersion)
                   OR (created_at < now() - interval '1 day' AND question <> \(question.question)))
            INSERT INTO known_answers (knowledge_version, question, embedding, answer)
            SELECT version, \(question.question), \(literal as String?)::vector, \(JSONColumn(answer))
            FROM knowledge_state
            WHERE version = \(question.knowledgeVersion)
              AND (
                  SELECT count(*) FROM known_answers
                  WHERE knowledge_version = version AND created_at >= now() - interval '1 day'
                    AND question <> \(question.question)) < \(Self.most)
            ON CONFLICT (knowledge_version, question) DO UPDATE
            SET answer = excluded.answer, created_at = now()
            """)
    }
}
