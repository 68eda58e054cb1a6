import Events
import FoundationEssentials
import Testing

@testable import Conversations

@Suite struct ServerFrameTests {
    static let reply = ReplyFrame(
        replyID: "r1", inReplyTo: ["m1"], text: "Yes.",
        citations: [Citation(id: "1", title: "Returns", url: "https://s/returns", quote: "30 days")],
        suggestions: ["How?"], outcome: .answered, author: .assistant)

    static let frames: [(ServerFrame, String)] = [
        (
            .welcome(WelcomeFrame(sessionID: "s", token: "t", resumed: false, greeting: "Hi")),
            #"{"greeting":"Hi","history":[],"resumed":false,"session_id":"s","token":"t","type":"welcome"}"#
        ),
        (
            .welcome(
                WelcomeFrame(
                    sessionID: "s", token: "t", resumed: true, greeting: "Hi",
                    history: [
                        HistoryItem(
                            author: .assistant, text: "Yes.", time: Timestamp(milliseconds: 0), replyID: "r1",
                            inReplyTo: ["m1"])
                    ])),
            #"{"greeting":"Hi","history":[{"author":"assistant","in_reply_to":["m1"],"reply_id":"r1","text":"Yes.","time":"1970-01-01T00:00:00.000Z"}],"resumed":true,"session_id":"s","token":"t","type":"welcome"}"#
        ),
        (.accepted(messageID: "m1"), #"{"message_id":"m1","type":"accepted"}"#),
        (.status(.typing), #"{"state":"typing","type":"status"}"#),
        (.status(.handedOff), #"{"state":"handed_off","type":"status"}"#),
        (
            .delta(DeltaFrame(replyID: "r1", seq: 0, text: "Y")),
            #"{"reply_id":"r1","seq":0,"text":"Y","type":"delta"}"#
        ),
        (
            .reply(reply),
            #"{"author":"assistant","cards":[],"citations":[{"id":"1","quote":"30 days","title":"Returns","url":"https://s/returns"}],"in_reply_to":["m1"],"outcome":"answered","reply_id":"r1","suggestions":["How?"],"text":"Yes.","type":"reply"}"#
        ),
        (
            .error(ErrorFrame(ChatError(.rateLimited, "slow down", messageID: "m1"))),
            #"{"code":"rate_limited","message":"slow down","message_id":"m1","type":"error"}"#
        ),
        (
            .error(ErrorFrame(.invalidToken)),
            #"{"code":"invalid_token","message":"the session token is not one of ours","type":"error"}"#
        ),
    ]

    @Test(arguments: frames)
    func aFrameIsWrittenAndReadBack(frame: ServerFrame, json: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        #expect(String(decoding: try encoder.encode(frame), as: UTF8.self) == json)
        #expect(try JSONDecoder().decode(ServerFrame.self, from: Data(json.utf8)) == frame)
    }

    @Test func aCardOfAnUnknownKindIsNotShown() {
        let order = Card.order(OrderSummary(orderID: "1", status: "shipped"))
        let event = ReplyCompleted(
            sessionID: "s", replyID: "r", text: "x", cards: [.unknown(kind: "video"), order],
            outcome: .answered, author: .assistant, completedAt: .now)
        #expect(ReplyFrame(event).cards == [order])
    }
}
