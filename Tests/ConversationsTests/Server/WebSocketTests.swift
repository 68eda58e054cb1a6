import Events
import ServiceLifecycle
import Testing

@testable import Conversations

@Suite(.timeLimit(.minutes(1))) struct WebSocketTests {
    private func reply(_ id: String, in session: String, to messages: [String] = []) -> ReplyEvent {
        .completed(
            ReplyCompleted(
                sessionID: session, replyID: id, inReplyTo: messages, text: "Yes.", outcome: .answered,
                author: .assistant, completedAt: .now))
    }

    private func delta(_ seq: Int, in session: String, text: String = "x") -> ReplyEvent {
        .delta(ReplyDelta(sessionID: session, replyID: "r", seq: seq, text: text))
    }

    @Test func aHelloIsWelcomed() async throws {
        try await TestGateway.run { gateway in
            let (_, welcome) = try await gateway.connect(#"{"type":"hello","visitor_id":"v"}"#)
            #expect(!welcome.resumed && welcome.greeting == "Hi" && welcome.history.isEmpty)
            #expect(try await gateway.tokens.verify(welcome.token).rawValue == welcome.sessionID)
            #expect(gateway.broker.types == [SessionStarted.eventType])
        }
    }

    @Test func theHandshakeFollowsTheStandard() async throws {
        try await TestGateway.run { gateway in
            var client = try await TestClient.connect(gateway.port)
            let response = try await client.upgrade()
            #expect(response.status == 101)
            // The answer to RFC 6455's sample nonce.
            #expect(response.headers["sec-websocket-accept"] == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
        }
    }

    @Test func aMessageIsAcceptedOnlyOnceTheBrokerHasIt() async throws {
        try await TestGateway.run { gateway in
            var (client, welcome) = try await gateway.connect()
            gateway.broker.hold()
            try await client.send(#"{"type":"message","message_id":"m1","text":"Hi"}"#)
            let event = await gateway.broker.arrival(of: MessageSent.eventType)
            #expect(event?.key == welcome.sessionID)
            gateway.router.deliver(delta(0, in: welcome.sessionID))
            #expect(try await client.frame() == .delta(DeltaFrame(replyID: "r", seq: 0, text: "x")))
            gateway.broker.release()
            #expect(try await client.frame() == .accepted(messageID: "m1"))
            #expect(try await client.frame() == .status(.typing))
        }
    }

    @Test func aReplyIsShownOnceToEachTab() async throws {
        try await TestGateway.run { gateway in
            var (first, welcome) = try await gateway.connect()
            var (second, again) = try await gateway.connect(#"{"type":"hello","token":"\#(welcome.token)"}"#)
            #expect(again.resumed && again.sessionID == welcome.sessionID)
            for id in ["r1", "r1", "r2"] { gateway.router.deliver(reply(id, in: welcome.sessionID)) }
            gateway.router.deliver(reply("r3", in: SessionID().rawValue))
            for id in ["r1", "r2"] {
                guard case .reply(let one) = try await first.frame(),
                    case .reply(let other) = try await second.frame()
                else { throw TestClient.Unexpected("no reply") }
                #expect(one.replyID == id && other == one)
            }
        }
    }

    @Test func aResumedConversationShowsItsHistoryAndNothingOfItAgain() async throws {
        let item = HistoryItem(
            author: .assistant, text: "Yes.", time: Timestamp(milliseconds: 0), replyID: "r1",
            inReplyTo: ["m1"])
        try await TestGateway.run(transcript: { _ in Transcript(history: [item], isHandedOff: true) }) {
            gateway in
            let session = SessionID()
            let token = try await gateway.tokens.issue(for: session)
            var (client, welcome) = try await gateway.connect(#"{"type":"hello","token":"\#(token)"}"#)
            #expect(welcome.history == [item])
            #expect(try await client.frame() == .status(.handedOff))
            gateway.router.deliver(reply("r1", in: session.rawValue))
            gateway.router.deliver(reply("r2", in: session.rawValue))
            guard case .reply(let shown) = try await client.frame() else {
                throw TestClient.Unexpected("no reply")
            }
            #expect(shown.replyID == "r2")
            #expect(gateway.broker.events.isEmpty)
        }
    }

    @Test func aForgedTokenClosesTheConnection() async throws {
        try await TestGateway.run { gateway in
            var client = try await TestClient.webSocket(gateway.port)
            try await client.send(#"{"type":"hello","token":"x.y.z"}"#)
            #expect(try await client.frame() == .error(ErrorFrame(.invalidToken)))
            #expect(await client.closeCode() == 1008)
            #expect(await client.rawFrame() == nil)
        }
    }

    @Test func fragmentsAndControlFramesAmongThemMakeOneMessage() async throws {
        try await TestGateway.run { gateway in
            var (client, _) = try await gateway.connect()
            let text = Array(#"{"type":"message","message_id":"m1","text":"Größe?"}"#.utf8)
            try await client.send(opcode: 1, fin: false, Array(text[..<44]))
            try await client.send(opcode: 9, Array("are you there".utf8))
            try await client.send(opcode: 0, fin: false, [])
            try await client.send(opcode: 0, Array(text[44...]))
            let pong = await client.rawFrame()
            #expect(pong?.opcode == 10 && pong?.payload == Array("are you there".utf8))
            #expect(try await client.frame() == .accepted(messageID: "m1"))
            let event = try #require(gateway.broker.events.last)
            let message = try EventCoding.data(MessageSent.self, of: event.value, headers: event.headers)
            #expect(message.text == "Größe?")
        }
    }

    @Test(arguments: [true, false])
    func aFrameThatIsTooLargeIsExplainedAndCloses(inFragments: Bool) async throws {
        try await TestGateway.run { gateway in
            var (client, _) = try await gateway.connect()
            let bytes = [UInt8](repeating: 0x78, count: 1 << 20)
            if inFragments {
                try await client.send(opcode: 1, fin: false, Array(bytes.prefix(FrameLimits.frame)))
                try await client.send(opcode: 0, Array(bytes.prefix(FrameLimits.frame)))
            } else {
                try await client.send(opcode: 1, bytes)
            }
            guard case .error(let error) = try await client.frame() else {
                throw TestClient.Unexpected("no error")
            }
            #expect(error.code == .frameTooLarge)
            #expect(await client.closeCode() == 1009)
        }
    }

    @Test func aTextThatIsTooLongKeepsTheConversationOpen() async throws {
        try await TestGateway.run { gateway in
            var (client, _) = try await gateway.connect()
            let text = String(repeating: "x", count: 8_001)
            try await client.send(#"{"type":"message","message_id":"m1","text":"\#(text)"}"#)
            guard case .error(let error) = try await client.frame() else {
                throw TestClient.Unexpected("no error")
            }
            #expect(error.code == .textTooLong && error.messageID == "m1")
            try await client.send(#"{"type":"message","message_id":"m2","text":"\#(text.dropLast())"}"#)
            #expect(try await client.frame() == .accepted(messageID: "m2"))
        }
    }

    @Test func binaryFramesAndBrokenTextClose() async throws {
        try await TestGateway.run { gateway in
            var (binary, _) = try await gateway.connect()
            try await binary.send(opcode: 2, [1, 2, 3])
            guard case .error(let error) = try await binary.frame() else {
                throw TestClient.Unexpected("no error")
            }
            #expect(error.code == .textOnly)
            #expect(await binary.closeCode() == 1003)
            var (broken, _) = try await gateway.connect()
            try await broken.send(opcode: 1, [0x22, 0xFF, 0xFE, 0x22])
            #expect(await broken.closeCode() == 1007)
        }
    }

    @Test func faultsAreAnsweredAndTheConversationGoesOn() async throws {
        try await TestGateway.run { gateway in
            var (client, _) = try await gateway.connect()
            for (json, code) in [
                (#"{"type":"dance"}"#, ChatError.Code.unknownType), ("nonsense", .invalidJSON),
                (#"{"type":"hello"}"#, .invalidFrame),
            ] {
                try await client.send(json)
                guard case .error(let error) = try await client.frame() else {
                    throw TestClient.Unexpected("no error")
                }
                #expect(error.code == code)
            }
            gateway.broker.fail()
            try await client.send(#"{"type":"message","message_id":"m1","text":"Hi"}"#)
            #expect(try await client.frame() == .error(ErrorFrame(.unavailable(messageID: "m1"))))
            gateway.broker.fail(false)
            try await client.send(#"{"type":"message","message_id":"m1","text":"Hi"}"#)
            #expect(try await client.frame() == .accepted(messageID: "m1"))
        }
    }

    @Test func aConnectionThatSaysNothingIsClosed() async throws {
        try await TestGateway.run(configure: { $0.helloDeadline = .seconds(2) }) { gateway in
            var mute = try await TestClient.connect(gateway.port)
            #expect(await mute.read(1) == nil)
            var silent = try await TestClient.webSocket(gateway.port)
            #expect(await silent.closeCode() == 1008)
        }
    }

    @Test func aPeerThatDoesNotAnswerPingsIsDropped() async throws {
        try await TestGateway.run(configure: { $0.keepAlive = .milliseconds(400) }) { gateway in
            var client = try await TestClient.webSocket(gateway.port)
            // On a busy machine the second ping may be due before the first one is written.
            while let frame = await client.rawFrame() { #expect(frame.opcode == 9) }
        }
    }

    @Test func aSlowReaderIsDropped() async throws {
        try await TestGateway.run(configure: { $0.outboundLimit = 8 }) { gateway in
            var (client, welcome) = try await gateway.connect()
            let text = String(repeating: "x", count: 100_000)
            for seq in 0..<1_000 {
                gateway.router.deliver(delta(seq, in: welcome.sessionID, text: text))
            }
            var frames = 0
            while await client.rawFrame() != nil { frames += 1 }
            #expect(frames < 1_000)
        }
    }

    @Test func theEndClosesNormally() async throws {
        try await TestGateway.run { gateway in
            var (client, _) = try await gateway.connect()
            try await client.send(#"{"type":"end"}"#)
            #expect(await client.closeCode() == 1000)
            #expect(gateway.broker.types.last == SessionEnded.eventType)
        }
    }

    @Test func aCloseIsEchoed() async throws {
        try await TestGateway.run { gateway in
            var (client, _) = try await gateway.connect()
            try await client.send(opcode: 8, [0x03, 0xE9])
            #expect(await client.closeCode() == 1001)
            #expect(await client.rawFrame() == nil)
        }
    }

    @Test func stoppingTheGatewaySendsClientsAway() async throws {
        try await TestGateway.run { gateway in
            var (client, _) = try await gateway.connect()
            await gateway.group.triggerGracefulShutdown()
            #expect(await client.closeCode() == 1001)
        }
    }

    @Test func anOriginThatIsNotAllowedGetsNoSocket() async throws {
        try await TestGateway.run(origins: AllowedOrigins(list: "https://shop.example")) { gateway in
            var stranger = try await TestClient.connect(gateway.port)
            let refused = try await stranger.upgrade(headers: ["Origin": "https://evil.example"])
            #expect(refused.status == 403 && refused.field("code") == "forbidden")
            var shop = try await TestClient.connect(gateway.port)
            #expect(try await shop.upgrade(headers: ["Origin": "https://shop.example"]).status == 101)
        }
    }

    @Test func thereIsALimitOfConnections() async throws {
        try await TestGateway.run(configure: { $0.maximumConnections = 1 }) { gateway in
            var (first, _) = try await gateway.connect()
            var second = try await TestClient.connect(gateway.port)
            let refused = try await second.upgrade()
            #expect(refused.status == 503 && refused.field("code") == "too_many_connections")
            #expect(refused.headers["retry-after"] != nil)
            try await first.send(opcode: 8, [])
            while await first.rawFrame() != nil {}
        }
    }

    @Test(arguments: [
        ["Upgrade": "h2c"], ["Sec-WebSocket-Version": "8"], ["Sec-WebSocket-Key": "short"],
        ["Connection": "close"],
    ])
    func aRequestForAnotherUpgradeIsAnswered(headers: [String: String]) async throws {
        try await TestGateway.run { gateway in
            var client = try await TestClient.connect(gateway.port)
            #expect(try await client.upgrade(path: "/livez", headers: headers).status == 200)
            var other = try await TestClient.connect(gateway.port)
            #expect(try await other.upgrade(headers: headers).status == 426)
        }
    }

    @Test func aPlainRequestIsToldToUpgrade() async throws {
        try await TestGateway.run { gateway in
            var client = try await TestClient.connect(gateway.port)
            let response = try await client.request("GET", "/v1/chat")
            #expect(response.status == 426 && response.headers["upgrade"] == "websocket")
        }
    }
}
