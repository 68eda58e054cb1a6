import Events
import FoundationEssentials
import Testing

@Suite struct EventCodingTests {
    private let data = Array(#"{"session_id":"s","message_id":"m","text":"hi","new":{"x":1}}"#.utf8)

    private func binary(_ headers: [(String, String)]) -> [EventHeader] {
        headers.map { EventHeader($0.0, $0.1) }
    }

    @Test func binaryModeTakesAttributesFromHeaders() throws {
        let headers = binary([
            ("content-type", "application/json"), ("ce_specversion", "1.0"), ("ce_id", "1"),
            ("ce_source", "/shop"),
            ("ce_type", "cie.chat.message-sent.v1"), ("ce_time", "2026-11-20T10:00:00Z"), ("ce_subject", "s"),
            ("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),
        ])
        let attributes = try EventCoding.attributes(of: data, headers: headers)
        #expect(attributes.identity == "/shop#1")
        #expect(attributes.time == Timestamp(milliseconds: 1_795_168_800_000))
        #expect(attributes.subject == "s")
        #expect(attributes.traceparent?.hasPrefix("00-4bf9") == true)
        let message = try EventCoding.data(MessageSent.self, of: data, headers: headers)
        #expect(message == MessageSent(sessionID: "s", messageID: "m", text: "hi"))
    }

    @Test(arguments: ["ce_id", "ce_source", "ce_type"]) func binaryModeNeedsItsHeaders(missing: String) {
        let headers = binary([
            ("content-type", "application/json"), ("ce_specversion", "1.0"), ("ce_id", "1"),
            ("ce_source", "/shop"),
            ("ce_type", "t"),
        ]).filter { $0.name != missing }
        #expect(throws: EventError.self) { try EventCoding.attributes(of: data, headers: headers) }
    }

    @Test func structuredModeIsReadWithoutHeaders() throws {
        let bytes = Array(
            #"{"specversion":"1.0","id":"1","source":"/s","type":"t","extension":5,"data":{"session_id":"s"}}"#
                .utf8)
        #expect(try EventCoding.attributes(of: bytes, headers: []).type == "t")
        #expect(try EventCoding.data(SessionEnded.self, of: bytes, headers: []).sessionID == "s")
    }

    @Test func headersRepeatTheAttributes() throws {
        let attributes = EventAttributes(id: "1", source: "/s", type: "t", traceparent: "tp")
        let headers = EventCoding.headers(of: attributes)
        #expect(headers.map(\.name) == ["content-type", "ce_id", "ce_type", "ce_source", "traceparent"])
        #expect(
            headers.map { String(decoding: $0.value, as: UTF8.self) }.dropFirst() == ["1", "t", "/s", "tp"])
    }

    @Test(arguments: [
        ("not json", EventError.Reason.malformedEnvelope), ("[]", .malformedEnvelope),
        ("{}", .malformedEnvelope),
        (#"{"specversion":"0.3","id":"1","source":"/s","type":"t"}"#, .malformedEnvelope),
        (#"{"specversion":"1.0","id":"","source":"/s","type":"t"}"#, .malformedEnvelope),
        (#"{"specversion":"1.0","id":"1","source":"/s","type":"t","time":"soon"}"#, .malformedEnvelope),
    ])
    func aBrokenEnvelopeIsAFaultOfTheData(text: String, reason: EventError.Reason) throws {
        let error = #expect(throws: EventError.self) {
            try EventCoding.attributes(of: Array(text.utf8), headers: [])
        }
        #expect(error?.reason == reason)
    }

    @Test func aFaultNamesTheFieldAndNotTheWords() throws {
        let bytes = Array(#"{"data":{"session_id":"s","message_id":7,"text":"my secret"}}"#.utf8)
        let error = #expect(throws: EventError.self) {
            try EventCoding.data(MessageSent.self, of: bytes, headers: [])
        }
        #expect(error?.reason == .malformedData)
        #expect(error?.message.contains("message_id") == true)
        #expect(error?.message.contains("secret") == false)
    }

    @Test func unknownCasesDecodeToUnknown() throws {
        func decode<T: Decodable>(_ type: T.Type, _ text: String) throws -> T {
            try JSONDecoder().decode([T].self, from: Data("[\"\(text)\"]".utf8))[0]
        }
        #expect(try decode(Route.self, "teleport") == .unknown)
        #expect(try decode(Outcome.self, "sang") == .unknown)
        #expect(try decode(IdentityLevel.self, "divine") == .unknown)
        #expect(try decode(Route.self, "order") == .order)
    }
}
