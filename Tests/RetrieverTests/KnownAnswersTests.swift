import Events
import Language
import Postgres
import Retrieval
import TestSupport
import Testing

@testable import retriever

@Suite(.enabled(if: TemporaryPostgres.isAvailable, "no PostgreSQL to start"), .timeLimit(.minutes(2)))
struct KnownAnswersTests {
    private static let question = "What is your return policy?"

    /// A meaning in the direction of one number, turned a little by another.
    private static func vector(_ off: Float = 0) -> SentenceVector {
        let values = (0..<384).map { Float(($0 * 37) % 19) - 9 + off * Float(($0 * 11) % 7) }
        let length = values.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return SentenceVector(values: values.map { $0 / length })
    }

    private static func turn(_ text: String, _ vector: SentenceVector? = nil) -> TurnRouted {
        var turn = TurnRouted.sample(text, intent: "return_refund")
        turn.vector = vector?.packed
        return turn
    }

    private func withKnown(
        _ body: @Sendable (PostgresKnownAnswers, Pool) async throws -> Void
    ) async throws {
        let url = try await TemporaryPostgres.shared().migratedDatabase()
        let pool = try Pool(url: url, size: 2, applicationName: "retriever-tests")
        do {
            try await body(PostgresKnownAnswers(pool: pool), pool)
        } catch {
            await pool.close()
            throw error
        }
        await pool.close()
    }

    private static func keep(_ question: ReusableQuestion, in pool: Pool) async throws {
        let answer = KnownAnswer(text: "Thirty days.", citations: [], suggestions: [])
        let vector = question.vector.flatMap { SentenceVector(packed: $0) }
        try await pool.execute(
            """
            INSERT INTO known_answers (knowledge_version, question, embedding, answer)
            VALUES (\(question.knowledgeVersion), \(question.question),
                    \(vector?.bracketed as String?)::vector, \(JSONColumn(answer)))
            """)
    }

    @Test func anAnswerIsFoundByTheSameWordsAndBySimilarOnes() async throws {
        try await withKnown { known, pool in
            let first = try #require(try await known.find(Self.turn(Self.question, Self.vector())))
            #expect(first.known == nil)
            try await Self.keep(first.reusable, in: pool)
            #expect(
                try await known.find(Self.turn("what is your return policy"))?.known?.text == "Thirty days.")
            let close = Self.turn("what's your return policy please", Self.vector(0.1))
            #expect(try await known.find(close)?.known != nil)
            let other = Self.turn("what is your return policy for sale items abroad", Self.vector(3))
            #expect(try await known.find(other)?.known == nil)
        }
    }

    @Test func anAnswerFromEarlierKnowledgeIsNeverFound() async throws {
        try await withKnown { known, pool in
            let first = try #require(try await known.find(Self.turn(Self.question)))
            try await Self.keep(first.reusable, in: pool)
            try await pool.execute(
                """
                INSERT INTO documents (document_id, version, title, content_hash, source)
                VALUES ('new.md', 1, 'New', 'h', 'store')
                """)
            let later = try #require(try await known.find(Self.turn(Self.question)))
            #expect(later.known == nil)
            #expect(later.reusable.knowledgeVersion > first.reusable.knowledgeVersion)
        }
    }

    @Test func aDocumentThatRunsOutEndsTheAnswersBeforeIt() async throws {
        try await withKnown { known, pool in
            try await pool.execute(
                """
                INSERT INTO documents (document_id, version, title, content_hash, source, effective_at, ends_at)
                VALUES ('sale.md', 1, 'Sale', 'h', 'store', now() - interval '2 days', now() - interval '1 hour')
                """)
            let first = try #require(try await known.find(Self.turn(Self.question)))
            try await Self.keep(first.reusable, in: pool)
            #expect(try await known.find(Self.turn(Self.question))?.known != nil)
            try await pool.execute("UPDATE known_answers SET created_at = now() - interval '2 hours'")
            #expect(try await known.find(Self.turn(Self.question))?.known == nil)
        }
    }

    @Test func whatIsPersonalIsNotLookedFor() async throws {
        try await withKnown { known, _ in
            var turn = Self.turn(Self.question)
            turn.orderIDMentioned = true
            let found = try await known.find(turn)
            #expect(found == nil)
        }
    }
}
