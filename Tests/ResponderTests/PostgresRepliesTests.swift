import Answers
import Events
import Postgres
import TestSupport
import Testing

@testable import responder

@Suite(.enabled(if: TemporaryPostgres.isAvailable, "no PostgreSQL to start"), .timeLimit(.minutes(2)))
struct PostgresRepliesTests {
    private let input = EventAttributes(id: "c-1", source: "/cie/retriever", type: ContextAssembled.eventType)
    private let handoff = ReplyDraft(
        text: "A person comes.", outcome: .handedOff,
        handoff: HandoffRequest(rule: "threat", reason: "He's \"angry\".", summary: "Wants:\n'all'"))

    @Test func aRedeliveredTurnGetsTheReplyThatStands() async throws {
        try await withReplies { replies, pool async throws in
            let first = StoredReply(
                ReplyDraft(text: "One.", outcome: .answered), to: Self.context, input: input)
            let second = StoredReply(
                ReplyDraft(text: "Two.", outcome: .answered), to: Self.context, input: input)
            #expect(first.reply.replyID == second.reply.replyID)
            #expect(try await replies.store(first, for: Self.context, eventID: input.id) == first)
            #expect(try await replies.store(second, for: Self.context, eventID: input.id) == first)
            let rows = try await pool.query("SELECT author, text, outcome, reply_id FROM turns")
            #expect(rows.count == 1)
            #expect(try rows.first?.get("text", as: String.self) == "One.")
            #expect(try rows.first?.get("reply_id", as: String.self) == first.reply.replyID)
        }
    }

    @Test func aTurnThatHasAReplyGetsNoOtherUnderAnotherEvent() async throws {
        try await withReplies { replies, _ async throws in
            let first = StoredReply(
                ReplyDraft(text: "One.", outcome: .answered), to: Self.context, input: input)
            _ = try await replies.store(first, for: Self.context, eventID: "c-1")
            var other = input
            other.id = "c-2"
            let late = StoredReply(
                ReplyDraft(text: "Two.", outcome: .answered), to: Self.context, input: other)
            #expect(try await replies.store(late, for: Self.context, eventID: "c-2") == first)
        }
    }

    @Test func aHandoffIsOpenedOnceTogetherWithItsReply() async throws {
        try await withReplies { replies, pool async throws in
            let stored = StoredReply(handoff, to: Self.context, input: input)
            #expect(try await replies.store(stored, for: Self.context, eventID: input.id) == stored)
            #expect(try await replies.store(stored, for: Self.context, eventID: input.id) == stored)
            let rows = try await pool.query(
                "SELECT handoff_id, rule, reason, summary, closed_at FROM handoffs")
            #expect(rows.count == 1)
            let row = try #require(rows.first)
            #expect(try row.get("handoff_id", as: String.self) == stored.handoff?.handoffID)
            #expect(try row.get("reason", as: String.self) == "He's \"angry\".")
            #expect(try row.get("summary", as: String.self) == "Wants:\n'all'")
        }
    }

    @Test func aReplyAnswersTheMessagesOfItsTurn() {
        let stored = StoredReply(handoff, to: Self.context, input: input)
        #expect(stored.reply.inReplyTo == ["m-1", "m-2"])
        #expect(stored.reply.turn == 4)
        #expect(stored.reply.author == .assistant)
        #expect(stored.handoff?.openedAt == stored.reply.completedAt)
    }

    private func withReplies(_ body: (PostgresReplies, Pool) async throws -> Void) async throws {
        let url = try await TemporaryPostgres.shared().migratedDatabase()
        let pool = try Pool(url: url, size: 2, applicationName: "responder-tests")
        do {
            try await body(PostgresReplies(pool: pool), pool)
        } catch {
            await pool.close()
            throw error
        }
        await pool.close()
    }

    private static let context: ContextAssembled = {
        var turn = TurnRouted.sample("hello")
        turn.sessionID = "s-1"
        turn.turn = 4
        turn.messageIDs = ["m-1", "m-2"]
        return ContextAssembled(sessionID: "s-1", turn: 4, routed: turn, verdict: .sufficient)
    }()
}
