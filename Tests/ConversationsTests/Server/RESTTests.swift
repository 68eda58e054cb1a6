import Events
import Testing

@testable import Conversations

@Suite(.timeLimit(.minutes(1))) struct RESTTests {
    @Test func aSessionIsBegun() async throws {
        try await TestGateway.run { gateway in
            var client = try await TestClient.connect(gateway.port)
            let body = #"{"visitor_id":"v","page_url":"/p","locale":"en","consent":{"analytics":true}}"#
            let response = try await client.request("POST", "/v1/sessions", body: body)
            #expect(response.status == 201 && response.field("greeting") == "Hi")
            let event = try #require(gateway.broker.events.first)
            let started = try EventCoding.data(SessionStarted.self, of: event.value, headers: event.headers)
            #expect(started.sessionID == response.field("session_id"))
            #expect(started.visitorID == "v" && started.consent?.allows(.analytics) == true)
            // The connection stays open for the next request.
            #expect(try await client.request("POST", "/v1/sessions").status == 201)
        }
    }

    @Test func everythingCanBeSaid() async throws {
        try await TestGateway.run { gateway in
            let session = try await gateway.begin()
            var client = try await TestClient.connect(gateway.port)
            for (path, body) in [
                ("messages", #"{"message_id":"m1","text":"Hi"}"#),
                ("consent", #"{"purposes":{"analytics":true}}"#), ("identify", #"{"email":"a@b.c"}"#),
                ("human", nil), ("feedback", #"{"resolved":true}"#), ("end", nil),
            ] {
                let response = try await client.request(
                    "POST", "/v1/sessions/\(session.id)/\(path)", token: session.token, body: body)
                #expect(response.status == 202)
                #expect(response.field("message_id") == (path == "messages" ? "m1" : nil))
            }
            #expect(
                gateway.broker.types == [
                    SessionStarted.eventType, MessageSent.eventType, ConsentChanged.eventType,
                    IdentityProvided.eventType, HumanRequested.eventType, FeedbackGiven.eventType,
                    SessionEnded.eventType,
                ])
        }
    }

    @Test func aMessageIsAcceptedOnlyOnceTheBrokerHasIt() async throws {
        try await TestGateway.run { gateway in
            let session = try await gateway.begin()
            gateway.broker.hold()
            let client = try await TestClient.connect(gateway.port)
            let body = #"{"message_id":"m1","text":"Hi"}"#
            async let event = gateway.broker.arrival(of: MessageSent.eventType)
            let waiting = Task {
                var client = client
                return try await client.request(
                    "POST", "/v1/sessions/\(session.id)/messages", token: session.token, body: body
                ).status
            }
            #expect(await event?.key == session.id)
            gateway.broker.release()
            #expect(try await waiting.value == 202)
        }
    }

    @Test func faultsHaveTheirStatus() async throws {
        try await TestGateway.run { gateway in
            let session = try await gateway.begin()
            let other = try await gateway.begin()
            let old = try await gateway.tokens.issue(
                for: try #require(SessionID(session.id)), at: Timestamp(milliseconds: 0))
            let messages = "/v1/sessions/\(session.id)/messages"
            let long = String(repeating: "x", count: 8_001)
            let huge = String(repeating: "x", count: FrameLimits.frame)
            let message = #"{"message_id":"m1","text":"Hi"}"#
            let cases: [(String, String?, String, Int, String)] = [
                (messages, nil, message, 401, "missing_token"),
                (messages, "x.y.z", message, 401, "invalid_token"),
                (messages, old, message, 401, "expired_token"),
                (messages, other.token, message, 403, "forbidden"),
                ("/v1/sessions/nobody/messages", session.token, message, 404, "not_found"),
                ("/v1/sessions/\(session.id)/dance", session.token, message, 404, "not_found"),
                ("/v1/nothing", nil, "", 404, "not_found"),
                (messages, session.token, "", 400, "invalid_json"),
                (messages, session.token, #"{"text":"Hi"}"#, 400, "invalid_frame"),
                (messages, session.token, #"{"message_id":"m1","text":"\#(long)"}"#, 413, "text_too_long"),
                (messages, session.token, #"{"message_id":"m1","text":"\#(huge)"}"#, 413, "frame_too_large"),
                ("/v1/sessions", nil, "[]", 400, "invalid_frame"),
            ]
            for (path, token, body, status, code) in cases {
                var client = try await TestClient.connect(gateway.port)
                let response = try await client.request("POST", path, token: token, body: body)
                #expect(response.status == status, "\(path)")
                #expect(response.field("code") == code, "\(path)")
                #expect(response.field("message")?.isEmpty == false)
                #expect((response.headers["www-authenticate"] != nil) == (status == 401))
            }
        }
    }

    @Test func aBrokerThatCannotTakeItMeansTryAgain() async throws {
        try await TestGateway.run { gateway in
            let session = try await gateway.begin()
            gateway.broker.fail()
            var client = try await TestClient.connect(gateway.port)
            let response = try await client.request(
                "POST", "/v1/sessions/\(session.id)/messages", token: session.token,
                body: #"{"message_id":"m1","text":"Hi"}"#)
            #expect(response.status == 503 && response.headers["retry-after"] == "2")
            #expect(response.field("code") == "unavailable" && response.field("message_id") == "m1")
            #expect(try await client.request("POST", "/v1/sessions").status == 503)
        }
    }

    @Test func tooManyMessagesAreRefused() async throws {
        try await TestGateway.run(configure: { $0.rate = RateLimit(burst: 1, perSecond: 0.01) }) { gateway in
            let session = try await gateway.begin()
            var client = try await TestClient.connect(gateway.port)
            let path = "/v1/sessions/\(session.id)/human"
            #expect(try await client.request("POST", path, token: session.token).status == 202)
            let response = try await client.request("POST", path, token: session.token)
            #expect(response.status == 429)
            let pause = try #require(response.headers["retry-after"].flatMap { Int($0) })
            #expect((1...100).contains(pause))
        }
    }

    @Test func pagesOfAllowedOriginsMayAsk() async throws {
        try await TestGateway.run(origins: AllowedOrigins(list: "https://shop.example")) { gateway in
            var client = try await TestClient.connect(gateway.port)
            let asked = try await client.request(
                "OPTIONS", "/v1/sessions",
                headers: ["Origin": "https://shop.example", "Access-Control-Request-Method": "POST"])
            #expect(asked.status == 204)
            #expect(asked.headers["access-control-allow-origin"] == "https://shop.example")
            #expect(
                asked.headers["access-control-allow-headers"]?.lowercased().contains("authorization") == true)
            let refused = try await client.request(
                "POST", "/v1/sessions", headers: ["Origin": "https://evil.example"])
            #expect(refused.status == 403 && refused.headers["access-control-allow-origin"] == nil)
        }
    }

    @Test func errorsCanBeReadByPages() async throws {
        try await TestGateway.run { gateway in
            var client = try await TestClient.connect(gateway.port)
            let response = try await client.request(
                "POST", "/v1/sessions/\(SessionID())/human", headers: ["Origin": "https://shop.example"])
            #expect(response.status == 401 && response.headers["access-control-allow-origin"] == "*")
        }
    }

    @Test func probesTellHowItIs() async throws {
        try await TestGateway.run { gateway in
            var client = try await TestClient.connect(gateway.port)
            #expect(try await client.request("GET", "/livez").status == 200)
            #expect(try await client.request("GET", "/readyz").field("status") == "ready")
            #expect(try await client.request("GET", "/").field("websocket") == "GET /v1/chat")
        }
        try await TestGateway.run(notReady: ["no broker"]) { gateway in
            var client = try await TestClient.connect(gateway.port)
            let response = try await client.request("GET", "/readyz")
            #expect(response.status == 503 && response.field("status") == "not ready")
        }
    }
}
