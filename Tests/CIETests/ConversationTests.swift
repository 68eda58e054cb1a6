import FoundationEssentials
import Testing

@testable import cie

@Suite struct ConversationTests {
    private func reply(_ id: String, to messages: [String], _ text: String = "Yes.") -> ChatReply {
        ChatReply(replyID: id, inReplyTo: messages, text: text)
    }

    private func delta(_ id: String, _ seq: Int, _ text: String) -> ChatFrame {
        .delta(ChatDelta(replyID: id, seq: seq, text: text))
    }

    @Test func aReplySettlesItsMessage() {
        var conversation = Conversation()
        conversation.sent("m1")
        #expect(conversation.take(delta("r1", 0, "Ye")) == [.piece("Ye")])
        #expect(conversation.take(delta("r1", 1, "s.")) == [.piece("s.")])
        let whole = reply("r1", to: ["m1"])
        #expect(
            conversation.take(.reply(whole))
                == [.reply(whole, shown: "Yes."), .settled(messageID: "m1", problem: nil)])
        #expect(!conversation.isAwaited("m1"))
    }

    @Test func nothingIsShownTwice() {
        var conversation = Conversation()
        conversation.sent("m1")
        _ = conversation.take(delta("r1", 0, "Ye"))
        #expect(conversation.take(delta("r1", 0, "Ye")) == nil)
        #expect(conversation.take(delta("r1", 2, "?")) == nil)
        _ = conversation.take(.reply(reply("r1", to: ["m1"])))
        #expect(conversation.take(.reply(reply("r1", to: ["m1"]))) == nil)
        #expect(conversation.take(delta("r1", 1, "s.")) == nil)
    }

    @Test func aReplyWhoseBeginningWasMissedComesWhole() {
        var conversation = Conversation()
        conversation.sent("m1")
        #expect(conversation.take(delta("r1", 3, "x")) == nil)
        let whole = reply("r1", to: ["m1"])
        #expect(conversation.take(.reply(whole))?.first == .reply(whole, shown: ""))
    }

    @Test func oneReplyAnswersABurst() {
        var conversation = Conversation()
        conversation.sent("m1")
        conversation.sent("m2")
        let effects = conversation.take(.reply(reply("r1", to: ["m1", "m2"]))) ?? []
        #expect(effects.count == 3)
        #expect(!conversation.isAwaited("m1") && !conversation.isAwaited("m2"))
    }

    @Test func aReplyMissedWhileAwayIsTakenFromTheHistory() throws {
        var conversation = Conversation()
        let first = try frame(
            #"{"type":"welcome","session_id":"s","token":"t","resumed":false,"greeting":"Hello","history":[]}"#
        )
        #expect(conversation.take(first) == [.greeting("Hello")])
        conversation.sent("m2")
        let again = try frame(
            """
            {"type":"welcome","session_id":"s","token":"t","resumed":true,"greeting":"Hello","history":[
            {"author":"assistant","text":"Old.","time":"2026-01-01T00:00:00Z","reply_id":"r1","in_reply_to":["m1"]},
            {"author":"customer","text":"And?","time":"2026-01-01T00:00:01Z","message_id":"m2"},
            {"author":"assistant","text":"New.","time":"2026-01-01T00:00:02Z","reply_id":"r2","in_reply_to":["m2"]}]}
            """)
        let missed = reply("r2", to: ["m2"], "New.")
        #expect(
            conversation.take(again)
                == [.reply(missed, shown: ""), .settled(messageID: "m2", problem: nil)])
        #expect(conversation.take(again) == [])
        #expect(conversation.take(.reply(reply("r1", to: ["m1"]))) == nil)
    }

    @Test func whatLeadsToAHandoffIsRepliedTo() {
        var conversation = Conversation()
        conversation.sent("m1")
        #expect(conversation.take(.status("typing")) == [])
        #expect(conversation.take(.status("handed_off")) == [.handedOff])
        #expect(conversation.isAwaited("m1"))
        #expect(conversation.take(.reply(reply("r1", to: ["m1"])))?.count == 2)
        conversation.sent("m2")
        #expect(
            conversation.take(.status("handed_off"))
                == [.handedOff, .settled(messageID: "m2", problem: nil)])
    }

    @Test func aHandoffThatIsOverIsForgotten() {
        var conversation = Conversation()
        _ = conversation.take(.status("handed_off"))
        _ = conversation.take(.status("typing"))
        conversation.sent("m1")
        #expect(conversation.take(.status("handed_off")) == [.handedOff])
        #expect(conversation.settleAll() == [.settled(messageID: "m1", problem: nil)])
        #expect(conversation.settleAll() == [])
    }

    @Test func anErrorFailsItsMessage() throws {
        var conversation = Conversation()
        conversation.sent("m1")
        let problem = ChatProblem(code: "text_too_long", message: "too long", messageID: "m1")
        #expect(conversation.take(.error(problem)) == [.settled(messageID: "m1", problem: problem)])
        #expect(conversation.take(.error(problem)) == [.problem(problem)])
    }

    @Test func framesThatAreNotKnownAreLeftAlone() throws {
        var conversation = Conversation()
        #expect(conversation.take(try frame(#"{"type":"confetti"}"#)) == [])
    }

    private func frame(_ json: String) throws -> ChatFrame {
        try JSONDecoder().decode(ChatFrame.self, from: Data(json.utf8))
    }
}
