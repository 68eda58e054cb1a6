import Events
import Testing

@testable import Conversations

@Suite struct ClientFrameTests {
    static let frames: [(String, ClientFrame)] = [
        (#"{"type":"hello"}"#, .hello(HelloFrame())),
        (
            #"{"type":"hello","token":"t","visitor_id":"v","page_url":"https://s/p","locale":"en-US","consent":{"analytics":true,"x":false}}"#,
            .hello(
                HelloFrame(
                    token: "t", visitorID: "v", pageURL: "https://s/p", locale: "en-US",
                    consent: ConsentChoices(["analytics": true, "x": false])))
        ),
        (
            #"{"type":"message","message_id":"m1","text":"Hi"}"#,
            .message(MessageFrame(messageID: "m1", text: "Hi"))
        ),
        (
            #"{"type":"message","message_id":"m1","text":"Hi","page_url":"/p","more":[1]}"#,
            .message(MessageFrame(messageID: "m1", text: "Hi", pageURL: "/p"))
        ),
        (
            #"{"type":"consent","purposes":{"measurement":true}}"#,
            .consent(ConsentFrame(purposes: ConsentChoices(["measurement": true])))
        ),
        (#"{"type":"identify","email":"a@b.c"}"#, .identify(IdentifyFrame(email: "a@b.c"))),
        (#"{"type":"identify","identity_token":"x.y.z"}"#, .identify(IdentifyFrame(identityToken: "x.y.z"))),
        (#"{"type":"human"}"#, .human),
        (
            #"{"type":"feedback","resolved":false,"rating":2,"comment":"slow"}"#,
            .feedback(FeedbackFrame(resolved: false, rating: 2, comment: "slow"))
        ),
        (#"{"type":"end"}"#, .end),
    ]

    @Test(arguments: frames)
    func aFrameIsRead(json: String, frame: ClientFrame) throws {
        #expect(try FrameCoding.read(ClientFrame.self, from: Array(json.utf8)) == frame)
    }

    static let faults: [(String, ChatError.Code, String?)] = [
        ("", .invalidJSON, nil),
        ("hello", .invalidJSON, nil),
        ("[]", .invalidFrame, nil),
        ("{}", .invalidFrame, nil),
        (#"{"type":7}"#, .invalidFrame, nil),
        (#"{"type":"shout","message_id":"m1"}"#, .unknownType, "m1"),
        (#"{"type":"message","message_id":"m1"}"#, .invalidFrame, "m1"),
        (#"{"type":"message","message_id":"m1","text":7}"#, .invalidFrame, "m1"),
        (#"{"type":"message","message_id":7,"text":"x"}"#, .invalidFrame, nil),
        (#"{"type":"message","message_id":"","text":"x"}"#, .invalidFrame, nil),
        (#"{"type":"message","message_id":"a\nb","text":"x"}"#, .invalidFrame, nil),
        (#"{"type":"message","message_id":"m1","text":" \n "}"#, .invalidFrame, "m1"),
        (#"{"type":"message","message_id":"m1","text":"a\u0000b"}"#, .invalidFrame, "m1"),
        (#"{"type":"consent","purposes":{}}"#, .invalidFrame, nil),
        (#"{"type":"consent","purposes":{"a":"yes"}}"#, .invalidFrame, nil),
        (#"{"type":"identify"}"#, .invalidFrame, nil),
        (#"{"type":"identify","email":"nobody"}"#, .invalidFrame, nil),
        (#"{"type":"feedback"}"#, .invalidFrame, nil),
        (#"{"type":"feedback","rating":6}"#, .invalidFrame, nil),
    ]

    @Test(arguments: faults)
    func aFaultIsNamed(json: String, code: ChatError.Code, messageID: String?) {
        let error = #expect(throws: ChatError.self) {
            try FrameCoding.read(ClientFrame.self, from: Array(json.utf8))
        }
        #expect(error?.code == code)
        #expect(error?.messageID == messageID)
    }

    @Test func textIsLimitedInCodePoints() throws {
        let longest = MessageFrame(messageID: "m", text: String(repeating: "é", count: 8_000))
        try longest.validate()
        let error = #expect(throws: ChatError.self) {
            try MessageFrame(messageID: "m", text: longest.text + "x").validate()
        }
        #expect(error?.code == .textTooLong)
        #expect(error?.messageID == "m")
    }

    @Test func theLongestMessageFitsIntoAFrameHoweverItIsEscaped() {
        let escaped = String(repeating: #"\ud83d\ude00"#, count: 8_000)
        #expect(escaped.utf8.count + 1_000 < FrameLimits.frame)
    }

    @Test func anErrorNeverRepeatsWhatTheClientSent() {
        let secret = "4111111111111111"
        let error = #expect(throws: ChatError.self) {
            try FrameCoding.read(
                ClientFrame.self,
                from: Array(#"{"type":"message","message_id":"m","text":{"a":"\#(secret)"}}"#.utf8))
        }
        #expect(error?.message.contains(secret) == false)
    }
}
