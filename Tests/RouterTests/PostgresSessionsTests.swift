import Events
import FoundationEssentials
import Language
import Postgres
import Routing
import TestSupport
import Testing

@testable import router

@Suite(.enabled(if: TemporaryPostgres.isAvailable, "no PostgreSQL to start"), .timeLimit(.minutes(2)))
struct PostgresSessionsTests {
    @Test func aMessageTakesEffectOnce() async throws {
        try await withSessions { sessions, pool in
            let input = Self.message("m-1", "Where is NW-10427? kai@example.com")
            let first = try await sessions.settle(input, event: "e-1")
            let again = try await sessions.settle(input, event: "e-1")
            #expect(try Self.turn(of: first) == Self.turn(of: again))
            #expect(!first.isRepetition)
            #expect(again.isRepetition)
            let rows = try await pool.query("SELECT turn_count, email_hash, order_id FROM sessions")
            #expect(try rows.map { try $0.get("turn_count", as: Int.self) } == [1])
            #expect(
                try rows[0].get("email_hash", as: String.self) == EmailHash(email: "kai@example.com").rawValue
            )
            #expect(try rows[0].get("order_id", as: String.self) == "NW-10427")
            let texts = try await pool.query("SELECT text FROM turns")
            #expect(try texts.map { try $0.get("text", as: String.self) } == ["Where is NW-10427? [EMAIL_1]"])
        }
    }

    @Test func aMessageUnderAnotherEventIsADuplicate() async throws {
        try await withSessions { sessions, _ in
            _ = try await sessions.settle(Self.message("m-1", "hello"), event: "e-1")
            let other = try await sessions.settle(Self.message("m-1", "hello"), event: "e-2")
            #expect(other.isRepetition)
            guard case .nothing = other.output else {
                Issue.record("published twice")
                return
            }
        }
    }

    @Test func aBurstIsOneTurnHoweverOftenItsMessagesCome() async throws {
        try await withSessions { sessions, pool in
            for (message, event) in [("m-1", "e-1"), ("m-2", "e-2"), ("m-1", "e-1")] {
                let input = Self.message(message, "part \(message) of my question")
                let held = try await sessions.settle(input, event: event, isFollowed: true)
                guard case .nothing = held.output else {
                    Issue.record("answered too early")
                    return
                }
            }
            let last = Self.message("m-3", "where is my order?")
            let turn = try Self.turn(of: try await sessions.settle(last, event: "e-3"))
            #expect(turn.messageIDs == ["m-1", "m-2", "m-3"])
            for (message, event) in [("m-1", "e-1"), ("m-2", "e-2")] {
                let again = try await sessions.settle(Self.message(message, "again"), event: event)
                #expect(again.isRepetition)
                guard case .nothing = again.output else {
                    Issue.record("answered twice")
                    return
                }
            }
            #expect(try Self.turn(of: try await sessions.settle(last, event: "e-3")) == turn)
            #expect(try await pool.query("SELECT 1 FROM turns").count == 1)
        }
    }

    @Test func whatWasToldIsKnownInTheNextTurn() async throws {
        try await withSessions { sessions, pool in
            _ = try await sessions.settle(Self.message("m-1", "Where is my order NW-10427?"), event: "e-1")
            try await pool.execute(
                """
                INSERT INTO turns (session_id, turn, author, event_id, text, published)
                VALUES ('s-1', 1, 'assistant', 'r-1', 'Which e-mail?', '{}')
                """)
            _ = try await sessions.settle(Self.message("m-2", "a@example.com"), event: "e-2")
            let settled = try await sessions.settle(
                Self.message("m-3", "b@example.com, A@example.com"), event: "e-3")
            let turn = try Self.turn(of: settled)
            #expect(turn.turn == 3)
            #expect(turn.text == "[EMAIL_2], [EMAIL_1]")
            #expect(turn.slots.orderID == "NW-10427")
            #expect(turn.memory.map(\.text) == ["Where is my order NW-10427?", "Which e-mail?", "[EMAIL_1]"])
            #expect(turn.memory.map(\.author) == [.customer, .assistant, .customer])
        }
    }

    @Test func everyPartOfTheStateIsKept() async throws {
        try await withSessions { sessions, pool in
            let started = SessionStarted(
                sessionID: "s-1", visitorID: "v-1", pageURL: "https://shop.example/", locale: "en-GB",
                consent: ConsentChoices(["analytics": true]))
            _ = try await sessions.settle(.started(started), event: "e-1")
            let kai = EmailHash(email: "kai@example.com")
            _ = try await sessions.settle(
                .identity(IdentityProvided(sessionID: "s-1")), event: "e-2", token: .verified(kai))
            _ = try await sessions.settle(Self.message("m-1", "this is awful, I am angry"), event: "e-3")
            let turn = try Self.turn(
                of: try await sessions.settle(Self.message("m-2", "hello"), event: "e-4"))
            #expect(turn.identity == Identity(level: .verified, emailHash: kai, visitorID: "v-1"))
            #expect(turn.consent.choices.granted == ["analytics"])
            #expect(turn.consent.receiptID != nil)
            #expect(turn.locale == "en-GB")
            #expect(turn.pageURL == "https://shop.example/")
            _ = try await sessions.settle(.ended(SessionEnded(sessionID: "s-1")), event: "e-5")
            let ended = try await pool.query("SELECT 1 FROM sessions WHERE ended_at IS NOT NULL")
            #expect(ended.count == 1)
            _ = try await sessions.settle(Self.message("m-3", "hello"), event: "e-6")
            let reopened = try await pool.query(
                "SELECT 1 FROM sessions WHERE ended_at IS NULL AND turn_count = 3")
            #expect(reopened.count == 1)
        }
    }

    @Test func feedbackAndTheEndOfAHandoffAreWritten() async throws {
        try await withSessions { sessions, pool in
            try await pool.execute(
                """
                INSERT INTO handoffs (handoff_id, session_id, rule, reason, summary, opened_at)
                VALUES ('h-1', 's-1', 'unanswered', '', '', now())
                """)
            let opened = HandoffOpened(
                sessionID: "s-1", handoffID: "h-1", rule: "unanswered", reason: "", summary: "",
                openedAt: .now)
            _ = try await sessions.settle(.handoffOpened(opened), event: "e-1")
            #expect(
                try Self.turn(of: try await sessions.settle(Self.message("m-1", "hi"), event: "e-2")).route
                    == .agent)
            _ = try await sessions.settle(.handoffClosed(HandoffClosed(sessionID: "s-1")), event: "e-3")
            #expect(try await pool.query("SELECT 1 FROM handoffs WHERE closed_at IS NOT NULL").count == 1)
            let given = FeedbackGiven(
                sessionID: "s-1", resolved: true, rating: 4, comment: "by kai@example.com")
            for _ in 0..<2 { _ = try await sessions.settle(.feedback(given), event: "e-4") }
            let comments = try await pool.query("SELECT comment FROM feedback WHERE rating = 4 AND resolved")
            #expect(try comments.map { try $0.get("comment", as: String.self) } == ["by [EMAIL_1]"])
        }
    }

    @Test func inputsOfOneSessionThatComeAtOnceDoNotOverwriteEachOther() async throws {
        try await withSessions { sessions, _ in
            let turns = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        let input = Self.message("m-\(number)", "hello")
                        return try Self.turn(of: try await sessions.settle(input, event: "e-\(number)")).turn
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(turns.sorted() == Array(1...20))
        }
    }

    private func withSessions(_ body: (PostgresSessions, Pool) async throws -> Void) async throws {
        let url = try await TemporaryPostgres.shared().migratedDatabase()
        let pool = try Pool(url: url, size: 4, applicationName: "router-tests")
        let models = try LanguageModels.lexical(
            intents: IntentExamples(intents: [
                .init(name: "greeting", examples: ["hello", "hi", "hey", "hello there"]),
                .init(
                    name: "order_status", examples: ["where is my order", "track my order", "order status"]),
            ]))
        let reader = MessageReader(models: models)
        do {
            try await body(PostgresSessions(pool: pool, reader: reader), pool)
        } catch {
            await pool.close()
            throw error
        }
        await pool.close()
    }

    private static func message(_ id: String, _ text: String) -> SessionInput {
        .message(MessageSent(sessionID: "s-1", messageID: id, text: text))
    }

    private static func turn(of settled: PostgresSessions.Settled) throws -> TurnRouted {
        guard case .turn(let turn) = settled.output else { throw EventError(.malformedData, "no turn") }
        return turn
    }
}

extension PostgresSessions {
    /// Settles an input that came as the event `id`.
    fileprivate func settle(
        _ input: SessionInput, event id: String, token: TokenVerdict = .none, isFollowed: Bool = false
    ) async throws -> Settled {
        try await settle(
            input, of: EventAttributes(id: id, source: "/test", type: "test"),
            receivedAt: Timestamp(milliseconds: 1_700_000_000_000), token: token,
            isFollowed: { isFollowed })
    }
}
