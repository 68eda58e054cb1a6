import Events
import Testing

@testable import Conversations

@Suite struct ReplyFilterTests {
    private func delta(_ replyID: String, _ seq: Int) -> DeltaFrame {
        DeltaFrame(replyID: replyID, seq: seq, text: "x")
    }

    private func reply(_ replyID: String, to messages: [String] = []) -> ReplyFrame {
        ReplyFrame(replyID: replyID, inReplyTo: messages, text: "x", outcome: .answered, author: .assistant)
    }

    @Test func piecesComeInOrderAndOnce() {
        var filter = ReplyFilter()
        #expect(filter.admits(delta("r", 0)) == true)
        #expect(filter.admits(delta("r", 0)) == false)
        #expect(filter.admits(delta("r", 2)) == false)
        #expect(filter.admits(delta("r", 1)) == true)
        #expect(filter.admits(delta("r", 2)) == true)
        #expect(filter.admits(delta("r", 1)) == false)
    }

    @Test func aReplyComesOnceAndEndsItsPieces() {
        var filter = ReplyFilter()
        #expect(filter.admits(delta("r", 0)) == true)
        #expect(filter.admits(reply("r")) == true)
        #expect(filter.admits(reply("r")) == false)
        #expect(filter.admits(delta("r", 1)) == false)
        #expect(filter.admits(delta("r", 0)) == false)
    }

    @Test func aReplyWhoseBeginningWasMissedIsShownWhole() {
        var filter = ReplyFilter()
        #expect(filter.admits(delta("r", 3)) == false)
        #expect(filter.admits(reply("r")) == true)
    }

    @Test func whatTheHistoryShowsIsNotShownAgain() {
        var filter = ReplyFilter()
        filter.markShown([
            HistoryItem(author: .customer, text: "?", time: .now, messageID: "m1"),
            HistoryItem(author: .assistant, text: "x", time: .now, replyID: "r1", inReplyTo: ["m1"]),
        ])
        #expect(filter.admits(reply("r1")) == false)
        #expect(filter.admits(delta("r1", 0)) == false)
        #expect(filter.hasAnswered("m1"))
        #expect(!filter.hasAnswered("m2"))
        #expect(filter.admits(reply("r2", to: ["m2"])) == true)
        #expect(filter.hasAnswered("m2"))
    }

    @Test func aStreamGoesOnWhereItBrokeOff() {
        var middle = ReplyFilter(continuing: StreamPosition("7/r/1"))
        #expect(middle.admits(delta("r", 1)) == false)
        #expect(middle.admits(delta("r", 2)) == true)
        var done = ReplyFilter(continuing: StreamPosition("7/r"))
        #expect(done.admits(reply("r")) == false)
    }

    @Test func memoryIsBounded() {
        var seen = RecentSet<Int>(limit: 3)
        for number in 0..<10 { #expect(seen.insert(number) == true) }
        #expect(seen.insert(9) == false)
        #expect(!seen.contains(6))
        #expect(seen.contains(7) && seen.contains(8) && seen.contains(9))
        var filter = ReplyFilter()
        for number in 0..<9 { #expect(filter.admits(delta("r\(number)", 0)) == true) }
        #expect(filter.admits(delta("r0", 1)) == false)
        #expect(filter.admits(delta("r8", 1)) == true)
    }
}
