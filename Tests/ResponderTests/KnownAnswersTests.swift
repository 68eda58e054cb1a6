import Events
import Postgres
import ScriptedModels
import TestSupport
import Testing

@testable import responder

@Suite(.enabled(if: TemporaryPostgres.isAvailable, "no PostgreSQL to start"), .timeLimit(.minutes(2)))
struct KnownAnswersTests {
    private static func context(_ question: String = "how long can i return it", version: Int = 1)
        -> ContextAssembled
    {
        var context = RespondingTurn.context()
        context.reusable = ReusableQuestion(question: question, knowledgeVersion: version)
        return context
    }

    private static func version(_ pool: Pool) async throws -> Int {
        try await pool.query("SELECT version FROM knowledge_state").first?.get("version") ?? 0
    }

    private static func kept(_ pool: Pool) async throws -> [String] {
        try await pool.query("SELECT answer ->> 'text' AS text FROM known_answers ORDER BY question")
            .map { try $0.get("text", as: String.self) }
    }

    @Test(arguments: [
        ("You can return it within 30 days. A label costs $6.95.", true),
        ("You can return it within 30 days. You get 20% off.", false),
        ("You can return it within 90 days. A label costs $6.95.", false),
        ("You can return it within 30 days. NO-ANSWER", false),
        ("A label costs $6.95. Refunds take 5 business days.", false),
    ])
    func onlyWhatIsWholeAndSoundIsGivenAgain(words: String, isKept: Bool) async throws {
        try await withTurn({ _, _ in ScriptStep.saying([words]) }) { turn in
            let context = Self.context(version: try await Self.version(turn.pool))
            let outlet = try await turn.respond(to: context)
            #expect(try await Self.kept(turn.pool) == (isKept ? outlet.replies.map(\.text) : []))
        }
    }

    @Test func aFullCacheIsRefreshedAndMakesPlaceForWhatHasAged() async throws {
        try await withTurn({ _, _ in [] }) { turn in
            let version = try await Self.version(turn.pool)
            func fill(age: String) async throws {
                try await turn.pool.execute(
                    """
                    INSERT INTO known_answers (knowledge_version, question, answer, created_at)
                    SELECT \(version), 'question ' || n, '{"text": "old", "citations": [], "suggestions": []}',
                           now() - (\(age))::interval
                    FROM generate_series(1, 2000) n
                    """)
            }
            func keep(_ question: String) async throws {
                let context = Self.context(question, version: version)
                let reply = try #require(
                    try await turn.composing.respond(
                        to: RespondingTurn.context(session: "s-\(question)"),
                        input: RespondingTurn.input("c-\(question)")
                    ).replies.first)
                try await turn.responder.known.keep(reply, to: context)
            }
            try await fill(age: "1 hour")
            try await keep("question 7")
            #expect(try await Self.kept(turn.pool).filter { $0 == RespondingTurn.composed }.count == 1)
            try await keep("a new question")
            #expect(try await Self.kept(turn.pool).count == 2_000)
            try await turn.pool.execute("UPDATE known_answers SET created_at = now() - interval '2 days'")
            try await keep("question 7")
            #expect(try await Self.kept(turn.pool) == [RespondingTurn.composed])
            try await keep("a new question")
            #expect(try await Self.kept(turn.pool).count == 2)
        }
    }
}
