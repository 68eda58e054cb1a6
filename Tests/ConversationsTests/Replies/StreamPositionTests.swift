import Events
import Testing

@testable import Conversations

@Suite struct StreamPositionTests {
    @Test(arguments: ["0", "12", "12/r-1", "12/r-1/3"])
    func aPositionIsReadBack(text: String) {
        #expect(StreamPosition(text)?.description == text)
    }

    @Test(arguments: ["", "x", "-1", "1/r/x", "1/r/-1", "1/r/2/3", "99999999999999999999"])
    func whatIsNoneOfOursIsIgnored(text: String) {
        #expect(StreamPosition(text) == nil)
    }

    @Test func framesMoveIt() {
        var position = StreamPosition()
        position.advance(past: .status(.typing))
        #expect("\(position)" == "1")
        position.advance(past: .delta(DeltaFrame(replyID: "r", seq: 0, text: "x")))
        #expect("\(position)" == "2/r/0")
        position.advance(past: .status(.typing))
        #expect("\(position)" == "3/r/0")
        position.advance(
            past: .reply(ReplyFrame(replyID: "r", text: "x", outcome: .answered, author: .assistant)))
        #expect("\(position)" == "4/r")
    }
}
