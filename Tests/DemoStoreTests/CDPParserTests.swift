import Testing

@testable import demo_store

@Suite struct CDPParserTests {
    @Test func aBatchIsReadWithAllItsFields() throws {
        let body =
            #"{"batch":[{"type":"track","event":"E","userId":"u","properties":{"n":1.5,"l":[true,null]}}]}"#
        let message = try #require(try CDPParser.batch(Array(body.utf8)).first)
        #expect(message["properties"]?["n"] == .number(1.5))
        #expect(message["properties"]?["l"] == .array([.bool(true), .null]))
    }

    @Test func aSingleCallTakesItsTypeFromThePath() throws {
        let body = #"{"type":"page","anonymousId":"a","traits":{"size":"10"}}"#
        #expect(try CDPParser.single(Array(body.utf8), type: "identify")["type"] == .string("identify"))
    }

    @Test(arguments: ["", "{", "[]", "7", "\"batch\""])
    func whatIsNoJSONObjectIsRefused(body: String) {
        #expect(throws: CDPFault.invalidJSON) { try CDPParser.batch(Array(body.utf8)) }
    }

    @Test(arguments: [
        #"{}"#, #"{"batch":[]}"#, #"{"batch":[1]}"#, #"{"batch":[{"type":"buy","userId":"u"}]}"#,
        #"{"batch":[{"type":"identify"}]}"#, #"{"batch":[{"type":"identify","userId":""}]}"#,
        #"{"batch":[{"type":"track","userId":"u"}]}"#,
        #"{"batch":[{"type":"page","userId":"u","messageId":7}]}"#,
    ])
    func whatIsNoTrackingCallIsRefused(body: String) throws {
        let fault = #expect(throws: CDPFault.self) { try CDPParser.batch(Array(body.utf8)) }
        guard case .invalidCall = fault else {
            Issue.record("\(String(describing: fault))")
            return
        }
    }

    @Test func whatIsTooLargeIsRefused() throws {
        let words = String(repeating: "x", count: CDPLimits.eventBytes)
        let event = #"{"type":"identify","userId":"u","traits":{"w":"\#(words)"}}"#
        #expect(throws: CDPFault.tooLarge("an event")) {
            try CDPParser.batch(Array(#"{"batch":[\#(event)]}"#.utf8))
        }
        #expect(throws: CDPFault.tooLarge("the event")) {
            try CDPParser.single(Array(event.utf8), type: "identify")
        }
        let many = Array(repeating: #"{"type":"page","userId":"u"}"#, count: 2_501).joined(separator: ",")
        #expect(throws: CDPFault.tooLarge("the number of events")) {
            try CDPParser.batch(Array(#"{"batch":[\#(many)]}"#.utf8))
        }
        #expect(throws: CDPFault.tooLarge("the batch")) {
            try CDPParser.batch([UInt8](repeating: 32, count: CDPLimits.batchBytes + 1))
        }
    }
}
