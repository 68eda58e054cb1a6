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
            let words = String(repeating: "where is it ", count: 100)
            story.fold([RememberedTurn(turn: turn, author: .customer, text: words)])
        }
        #expect(story.lines.count == 10)
        #expect((story.text ?? "").count < 3_000)
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
