import Events
import Testing

@testable import Routing

@Suite struct SessionChangeTests {
    @Test func aStartedSessionIsTold() throws {
        let script = SessionScript()
        let started = SessionStarted(
            sessionID: "s-1", visitorID: "v-1", pageURL: "https://shop.example/", locale: "en",
            consent: ConsentChoices(["analytics": true]))
        let transition = script.play(.started(started))
        let update = try #require(transition.update)
        #expect(update.change == .started)
        #expect(update.identity == Identity(level: .anonymous, visitorID: "v-1"))
        #expect(update.consent.choices.granted == ["analytics"])
        #expect(update.consent.receiptID != nil)
        #expect(transition.turn == nil)
    }

    @Test func eachChangeOfMindHasItsOwnReceipt() throws {
        let script = SessionScript()
        _ = try script.say("hello", consent: ["profiling_marketing": true])
        let given = try #require(script.state.consent.receiptID)
        #expect(given == EventID.derived(from: SessionScript.attributes(1), stage: "consent", index: 0))
        _ = try script.say("hello", consent: ["profiling_marketing": true])
        #expect(script.state.consent.receiptID == given)
        _ = try script.say("hello")
        #expect(script.state.consent.choices.allows(.profilingMarketing))
        let withdrawal = ConsentChanged(
            sessionID: "s-1", purposes: ConsentChoices(["profiling_marketing": false]))
        let update = try #require(script.play(.consent(withdrawal)).update)
        #expect(update.change == .consent)
        #expect(!update.consent.choices.allows(.profilingMarketing))
        #expect(update.consent.receiptID != given)
        #expect(try script.say("hello").consent == update.consent)
    }

    @Test func purposesThatAreNotNamedStayAsTheyWere() {
        let script = SessionScript()
        script.play(.consent(ConsentChanged(sessionID: "s-1", purposes: ConsentChoices(["analytics": true]))))
        script.play(
            .consent(ConsentChanged(sessionID: "s-1", purposes: ConsentChoices(["measurement": true]))))
        #expect(script.state.consent.choices.granted == ["analytics", "measurement"])
    }

    @Test func feedbackIsToldWithoutItsWords() throws {
        let script = SessionScript()
        let given = FeedbackGiven(
            sessionID: "s-1", resolved: true, rating: 5, comment: "thanks, kai@example.com")
        let transition = script.play(.feedback(given))
        #expect(transition.update?.change == .feedback)
        #expect(transition.update?.rating == 5)
        #expect(transition.update?.resolved == true)
        #expect(transition.feedback?.comment == "thanks, [EMAIL_1]")
    }

    @Test func anEndedSessionGoesOnWithTheNextMessage() throws {
        let script = SessionScript()
        _ = try script.say("hello")
        let update = try #require(
            script.play(.ended(SessionEnded(sessionID: "s-1", reason: "timeout"))).update)
        #expect(update.change == .ended)
        #expect(update.reason == "timeout")
        #expect(script.state.ended)
        #expect(try script.say("hello").turn == 2)
        #expect(!script.state.ended)
    }

    @Test func anAgentHasTheConversationUntilTheyCloseIt() throws {
        let script = SessionScript()
        _ = try script.say("Where is my order NW-10427?")
        let opened = HandoffOpened(
            sessionID: "s-1", handoffID: "h-1", rule: "unanswered", reason: "", summary: "",
            openedAt: Timestamp(milliseconds: 0))
        let update = script.play(.handoffOpened(opened)).update
        #expect(update?.change == .handoff)
        #expect(update?.reason == "opened")
        #expect(try script.say("hello?").route == .agent)
        #expect(try script.say("talk to a human").route == .agent)
        #expect(script.play(.handoffClosed(HandoffClosed(sessionID: "s-1"))).update?.reason == "closed")
        let turn = try script.say("hello")
        #expect(turn.route == .smalltalk)
        #expect(turn.memory.isEmpty)
        #expect(turn.slots.orderID == nil)
        #expect(turn.turn == 4)
    }

    @Test(arguments: [
        (SessionInput.message(MessageSent(sessionID: "", messageID: "m", text: "x")), "session_id"),
        (.message(MessageSent(sessionID: "s", messageID: "", text: "x")), "message_id"),
        (.message(MessageSent(sessionID: "s", messageID: "m", text: " \n")), "text is empty"),
        (
            .message(MessageSent(sessionID: "s", messageID: "m", text: String(repeating: "x", count: 8_001))),
            "8000"
        ),
        (
            .message(MessageSent(sessionID: String(repeating: "s", count: 201), messageID: "m", text: "x")),
            "200"
        ),
        (.feedback(FeedbackGiven(sessionID: "s", rating: 6)), "rating"),
        (.ended(SessionEnded(sessionID: "")), "session_id"),
    ])
    func whatCanNotBeRoutedIsAFault(input: SessionInput, field: String) throws {
        let fault = #expect(throws: EventError.self) { try input.validate() }
        #expect(fault?.message.contains(field) == true)
    }

    @Test(arguments: [
        SessionInput.message(
            MessageSent(sessionID: "s", messageID: "m", text: String(repeating: "é", count: 8_000))),
        .feedback(FeedbackGiven(sessionID: "s", rating: 1)), .ended(SessionEnded(sessionID: "s")),
    ])
    func whatKeepsTheLimitsIsNone(input: SessionInput) throws {
        try input.validate()
    }
}
