import Events
import Testing

@testable import Routing

@Suite struct StoryTests {
    @Test func turnsBeyondTheLastFiveAreKeptInShort() throws {
        let script = SessionScript()
        _ = try script.say("can I return worn boots to you?")
        script.hear("Worn boots can't be returned. There is an exception for faults.")
        for number in 2...6 {
            let turn = try script.say("question number \(number) please")
            #expect(turn.story == nil)
            script.hear("answer \(number)")
        }
        let turn = try script.say("one more thing")
        #expect(
            turn.story == "Customer: can I return worn boots to you? – Answer: Worn boots can't be returned.")
        #expect(turn.memory.count == 10)
        #expect(turn.memory.first?.text == "question number 2 please")
    }

    @Test func smallTalkLeavesNoTrace() {
        var story = SessionStory()
        story.fold([
            RememberedTurn(turn: 1, author: .customer, text: "ok thanks"),
            RememberedTurn(turn: 1, author: .assistant, text: "You're welcome!"),
        ])
        #expect(story.text == nil)
    }

    @Test func theStoryStaysShort() {
        var story = SessionStory()
        for turn in 1...50 {
            let words = String(repeating: "where is it \(turn) ", count: 100)
            story.fold([RememberedTurn(turn: turn, author: .customer, text: words)])
        }
        #expect(story.lines.count == 10)
        #expect((story.text ?? "").count < 4_000)
    }

    /// The story of one exchange.
    private func story(_ asked: String, _ answer: String) -> String? {
        var story = SessionStory()
        story.fold([
            RememberedTurn(turn: 1, author: .customer, text: asked),
            RememberedTurn(turn: 1, author: .assistant, text: answer),
        ])
        return story.text
    }

    @Test func factsAtTheEndOfALongMessageStay() throws {
        let asked =
            "Hi there, I have been looking around your shop for quite a while now because my old shoes have finally "
            + "fallen apart on the last trip, I wear size 9.5 wide, we live in Portland and my budget is $120, "
            + "which ones would you take?"
        let text = try #require(
            story(asked, "These fit best:\n- Trail Shoe: $110.00, in stock\n- Ridge Boot: $118.00"))
        for fact in ["9.5", "Portland", "$120", "Trail Shoe", "Ridge Boot"] { #expect(text.contains(fact)) }
        #expect(text.count < 450)
        let endless =
            String(repeating: "and so on ", count: 60) + "size 9.5 " + String(repeating: "or so ", count: 60)
        #expect(try #require(story(endless, "Fine, that works.")).contains("size 9.5"))
    }

    @Test func anOrdersStatusStaysWhereOnlyAnAddressWasTold() throws {
        let text = try #require(
            story(
                "[EMAIL_1]",
                "I'm sorry about the trouble. Your order NW-10427 is on its way. It arrives on May 5."))
        #expect(text.contains("NW-10427 is on its way") && text.contains("May 5"))
        #expect(!text.contains("sorry"))
    }

    @Test(arguments: [
        ("how are you doing today", "I'm doing well, thank you! What can I help you with?"),
        (
            "do you sell moon dust?",
            "I couldn't find an answer to that in our pages, and I'd rather not guess."
        ),
        ("thanks a lot for the help", "You're welcome! Is there anything else I can help with?"),
    ])
    func whatLedToNothingLeavesNoTrace(asked: String, answer: String) {
        #expect(story(asked, answer) == nil)
    }

    @Test(arguments: [Outcome.smalltalk, .abstained, .refused, .clarifying])
    func repliesThatAnswerNothingAreNotTold(outcome: Outcome) {
        var story = SessionStory()
        story.fold([
            RememberedTurn(turn: 1, author: .customer, text: "tell me something about purple shoes"),
            RememberedTurn(turn: 1, author: .assistant, text: "Purple it is.", outcome: outcome),
        ])
        #expect(story.text == nil)
    }

    @Test func aFactStaysThoughNothingWasFound() throws {
        let text = try #require(
            story(
                "do you have anything in size 9 for under $50?", "I couldn't find an answer to that, sorry."))
        #expect(text.contains("size 9") && text.contains("$50") && !text.contains("couldn't find"))
    }

    @Test func theOldestFactsOutliveNewerTalk() throws {
        var story = SessionStory()
        func tell(_ turn: Int, _ asked: String, _ answer: String) {
            story.fold([
                RememberedTurn(turn: turn, author: .customer, text: asked),
                RememberedTurn(turn: turn, author: .assistant, text: answer),
            ])
        }
        tell(1, "I wear size 9.5 and my budget is $120", "Noted, what are you looking for?")
        for turn in 2...20 {
            tell(turn, "can I return worn boots of kind \(["a", "b", "c"][turn % 3])", "Yes, you can.")
        }
        #expect(try #require(story.text).contains("9.5"))
        for turn in 21...40 { tell(turn, "is \(turn) the answer to it", "It is \(turn).") }
        let text = try #require(story.text)
        #expect(text.contains("9.5") && text.contains("$120"))
        #expect(text.count < 4_000)
    }

    @Test func nextWeeksConversationKnowsTheFactsAndNotTheNoise() throws {
        let script = SessionScript()
        _ = try script.say("where is my order NW-10427, this is awful")
        script.hear("It is on its way.")
        script.pass(hours: 24 * 7)
        let turn = try script.say("hello")
        #expect(turn.memory.isEmpty)
        #expect(turn.negativeStreak == 0)
        #expect(turn.slots.orderID == "NW-10427")
        #expect(turn.story?.contains("NW-10427") == true)
    }

    @Test func anHourLaterItIsTheSameConversation() throws {
        let script = SessionScript()
        _ = try script.say("where is my order NW-10427")
        script.pass(hours: 1)
        #expect(try script.say("hello").memory.count == 1)
    }

    @Test func afterAPersonHasLeftNothingIsTold() throws {
        let script = SessionScript()
        _ = try script.say("where is my order NW-10427")
        script.play(.handoffClosed(HandoffClosed(sessionID: "s-1")))
        let turn = try script.say("hello")
        #expect(turn.story == nil)
        #expect(turn.memory.isEmpty)
    }
}
