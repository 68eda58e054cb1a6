import Events
import Language
import Testing

@testable import Routing

@Suite struct BurstTests {
    @Test func messagesOfABurstAreOneTurn() throws {
        let script = SessionScript()
        try script.hold("I want to return my boots")
        try script.hold("order NW-10427, kai@example.com")
        let turn = try script.say("what is your return policy?")
        #expect(turn.turn == 1)
        #expect(turn.messageIDs == ["m-1", "m-2", "m-3"])
        #expect(
            turn.text == "I want to return my boots\norder NW-10427, [EMAIL_1]\nwhat is your return policy?")
        #expect(turn.redactions.map(\.placeholder) == ["[EMAIL_1]"])
        #expect(turn.slots == Slots(orderID: "NW-10427", emailHash: EmailHash(email: "kai@example.com")))
        #expect(turn.emailMentioned)
        #expect(turn.orderIDMentioned)
        #expect(turn.intents.first?.intent == "return_refund")
        #expect(turn.receivedAt == Timestamp(milliseconds: 1000))
        #expect(script.state.notes.pending == nil)
    }

    @Test func theSameWordsAreOneQuestion() throws {
        let script = SessionScript()
        try script.hold("where is my order?")
        try script.hold("Where is my order")
        let turn = try script.say("where is my order?")
        #expect(turn.text == "where is my order?")
        #expect(turn.messageIDs == ["m-1", "m-2", "m-3"])
    }

    @Test func whatIsHeldHoldsNoPersonalData() throws {
        let script = SessionScript()
        try script.hold("mail kai@example.com")
        #expect(script.state.notes.pending?.map(\.text) == ["mail [EMAIL_1]"])
        #expect(script.state.turnCount == 0)
    }

    @Test func nothingIsHeldWhileAPersonHasTheConversation() throws {
        let script = SessionScript()
        _ = try script.say("I want to talk to a human")
        let transition = script.play(
            .message(MessageSent(sessionID: "s-1", messageID: "x", text: "hello?")), isFollowed: true)
        #expect(transition.turn?.route == .agent)
    }

    @Test func anEndlessBurstIsAnsweredInParts() throws {
        let script = SessionScript()
        for _ in 0..<Burst.longest { try script.hold("more") }
        let transition = script.play(
            .message(MessageSent(sessionID: "s-1", messageID: "x", text: "and more")), isFollowed: true)
        #expect(transition.turn?.messageIDs.count == Burst.longest + 1)
    }

    @Test(arguments: [
        "I ordered two jackets and", "so here is the thing…", "hi, I have a problem:", "return the",
    ])
    func whatBreaksOffIsWaitedFor(text: String) {
        #expect(Burst.patience(for: text, window: .seconds(1)) == .seconds(1))
    }

    @Test(arguments: ["where is my order?", "the jacket is for my son.", "stop!", "I want it (the red one) "])
    func aWholeSentenceIsHardlyWaitedFor(text: String) {
        #expect(Burst.patience(for: text, window: .milliseconds(1200)) == .milliseconds(40))
        #expect(Burst.patience(for: text, window: .seconds(60)) == .milliseconds(40))
        #expect(Burst.patience(for: text, window: .zero) == .zero)
    }

    @Test(arguments: ["hello", "NW-10427", "I want to return my boots"])
    func whatHasNoEndIsWaitedForABlink(text: String) {
        let patience = Burst.patience(for: text, window: .seconds(1))
        #expect(patience > .zero)
        #expect(patience <= .milliseconds(150))
        #expect(Burst.patience(for: text, window: .zero) == .zero)
    }

    @Test func onlyAnswerableMessagesOfTheSameSessionJoin() {
        let first = MessageSent(sessionID: "s", messageID: "a", text: "one")
        #expect(Burst.joins(first, MessageSent(sessionID: "s", messageID: "b", text: "two")))
        #expect(!Burst.joins(first, MessageSent(sessionID: "s", messageID: "a", text: "one")))
        #expect(!Burst.joins(first, MessageSent(sessionID: "t", messageID: "b", text: "two")))
        #expect(!Burst.joins(first, MessageSent(sessionID: "s", messageID: "b", text: " ")))
        let long = String(repeating: "a", count: MessageLimits.characters)
        #expect(!Burst.joins(first, MessageSent(sessionID: "s", messageID: "b", text: long)))
    }
}
