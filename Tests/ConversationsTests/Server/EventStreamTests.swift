import Events
import FoundationEssentials
import ServiceLifecycle
import Testing

@testable import Conversations

@Suite(.timeLimit(.minutes(1))) struct EventStreamTests {
    private func open(
        _ gateway: TestGateway, _ session: (id: String, token: String), after position: String? = nil
    ) async throws -> TestClient {
        var client = try await TestClient.connect(gateway.port)
        let response = try await client.request(
            "GET", "/v1/sessions/\(session.id)/events", token: session.token,
            headers: position.map { ["Last-Event-ID": $0] } ?? [:])
        #expect(response.status == 200 && response.headers["content-type"] == "text/event-stream")
        return client
    }

    private func frame(_ event: (id: String, data: String)?) throws -> ServerFrame {
        try JSONDecoder().decode(ServerFrame.self, from: Data((try #require(event)).data.utf8))
    }

    private func delta(_ seq: Int, _ session: String) -> ReplyEvent {
        .delta(ReplyDelta(sessionID: session, replyID: "r", seq: seq, text: "line\nbreak"))
    }

    private func reply(_ session: String) -> ReplyEvent {
        .completed(
            ReplyCompleted(
                sessionID: session, replyID: "r", text: "x", outcome: .answered, author: .assistant,
                completedAt: .now))
    }

    @Test func theSameFramesComeAsEvents() async throws {
        try await TestGateway.run { gateway in
            let session = try await gateway.begin()
            var stream = try await open(gateway, session)
            guard case .welcome(let welcome) = try frame(await stream.event()) else {
                throw TestClient.Unexpected("no welcome")
            }
            #expect(welcome.sessionID == session.id)
            var poster = try await TestClient.connect(gateway.port)
            _ = try await poster.request(
                "POST", "/v1/sessions/\(session.id)/messages", token: session.token,
                body: #"{"message_id":"m1","text":"Hi"}"#)
            #expect(try frame(await stream.event()) == .status(.typing))
            gateway.router.deliver(delta(0, session.id))
            let event = await stream.event()
            #expect(event?.id == "3/r/0")
            #expect(try frame(event) == .delta(DeltaFrame(replyID: "r", seq: 0, text: "line\nbreak")))
            gateway.router.deliver(reply(session.id))
            #expect(await stream.event()?.id == "4/r")
        }
    }

    @Test func aStreamGoesOnWhereItBrokeOff() async throws {
        try await TestGateway.run { gateway in
            let session = try await gateway.begin()
            var stream = try await open(gateway, session, after: "3/r/0")
            #expect(await stream.event()?.id == "4/r/0")
            gateway.router.deliver(delta(0, session.id))
            gateway.router.deliver(delta(1, session.id))
            #expect(
                try frame(await stream.event())
                    == .delta(DeltaFrame(replyID: "r", seq: 1, text: "line\nbreak")))
        }
    }

    @Test func theHistoryComesFirst() async throws {
        let item = HistoryItem(
            author: .customer, text: "Hi", time: Timestamp(milliseconds: 0), messageID: "m1")
        try await TestGateway.run(transcript: { _ in Transcript(history: [item]) }) { gateway in
            var stream = try await open(gateway, try await gateway.begin())
            guard case .welcome(let welcome) = try frame(await stream.event()) else {
                throw TestClient.Unexpected("no welcome")
            }
            #expect(welcome.history == [item])
        }
    }

    @Test func aTokenIsNeeded() async throws {
        try await TestGateway.run { gateway in
            var client = try await TestClient.connect(gateway.port)
            #expect(try await client.request("GET", "/v1/sessions/\(SessionID())/events").status == 401)
        }
    }

    @Test func stoppingTheGatewayEndsTheStream() async throws {
        try await TestGateway.run { gateway in
            var stream = try await open(gateway, try await gateway.begin())
            _ = await stream.event()
            await gateway.group.triggerGracefulShutdown()
            #expect(await stream.event() == nil)
        }
    }

    @Test func aSlowReaderIsDropped() async throws {
        try await TestGateway.run(configure: { $0.outboundLimit = 8 }) { gateway in
            let session = try await gateway.begin()
            var stream = try await open(gateway, session)
            _ = await stream.event()
            for seq in 0..<1_000 { gateway.router.deliver(delta(seq, session.id)) }
            var events = 0
            while await stream.event() != nil { events += 1 }
            #expect(events < 1_000)
        }
    }

    @Test func aClientThatLeavesIsForgotten() async throws {
        try await TestGateway.run { gateway in
            let session = try await gateway.begin()
            var stream = try await open(gateway, session)
            _ = await stream.event()
            #expect(gateway.router.sessionCount == 1)
            try await stream.close()
            while gateway.router.sessionCount > 0 { await Task.yield() }
        }
    }
}
