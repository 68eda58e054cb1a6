import Events
import Logging
import Testing

@testable import Conversations

@Suite struct ChatServiceTests {
    private let broker = RecordingBroker()

    private func service(
        _ configure: (inout ChatConfiguration) -> Void = { _ in },
        transcript: @escaping @Sendable (SessionID) async throws -> Transcript = { _ in Transcript() }
    ) async throws -> (ChatService, SessionTokens) {
        let tokens = try #require(await SessionTokens(key: SessionTokensTests.key))
        var configuration = ChatConfiguration(greeting: "Hi")
        configure(&configuration)
        let service = ChatService(
            configuration: configuration, tokens: tokens, router: ReplyRouter(),
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }),
            transcript: transcript, publish: broker.publish)
        return (service, tokens)
    }

    private func data<P: EventPayload>(_ type: P.Type, at index: Int) throws -> P {
        let event = broker.events[index]
        return try EventCoding.data(type, of: event.value, headers: event.headers)
    }

    @Test func aNewSessionStartsWithWhatTheHelloSaid() async throws {
        let (service, _) = try await service()
        let consent = ConsentChoices(["analytics": true])
        let session = try await service.open(
            HelloFrame(visitorID: "v", pageURL: "/p", locale: "de", consent: consent))
        #expect(!session.resumed)
        #expect(
            try data(SessionStarted.self, at: 0)
                == SessionStarted(
                    sessionID: session.id.rawValue, visitorID: "v", pageURL: "/p", locale: "de",
                    consent: consent))
        let attributes = broker.events[0].attributes
        #expect(attributes.source == "/cie/gateway")
        #expect(attributes.traceparent.flatMap { TraceContext(traceparent: $0) } != nil)
        #expect(broker.events[0].key == session.id.rawValue)
    }

    @Test func aTokenGoesOnWithItsSession() async throws {
        let (service, tokens) = try await service()
        let session = SessionID()
        let token = try await tokens.issue(for: session)
        let opened = try await service.open(
            HelloFrame(token: token, consent: ConsentChoices(["analytics": false])))
        #expect(opened.id == session && opened.resumed)
        #expect(broker.types == [ConsentChanged.eventType])
    }

    @Test func anExpiredTokenBeginsAnew() async throws {
        let (service, tokens) = try await service()
        let session = SessionID()
        let old = try await tokens.issue(for: session, at: Timestamp(milliseconds: 0))
        let opened = try await service.open(HelloFrame(token: old))
        #expect(opened.id != session && !opened.resumed)
    }

    @Test func aForgedTokenOpensNothing() async throws {
        let (service, _) = try await service()
        await #expect(throws: ChatError.invalidToken) { try await service.open(HelloFrame(token: "x.y.z")) }
        #expect(broker.events.isEmpty)
    }

    @Test func aMessageSentAgainIsTheSameEvent() async throws {
        let (service, _) = try await service()
        let session = SessionID()
        for _ in 0..<2 {
            try await service.submit(.message(MessageFrame(messageID: "m1", text: "Hi")), in: session)
        }
        try await service.submit(.message(MessageFrame(messageID: "m2", text: "Hi")), in: session)
        let ids = broker.events.map(\.attributes.id)
        #expect(ids[0] == EventID.named("gateway\n\(session)\nm1"))
        #expect(ids[0] == ids[1] && ids[1] != ids[2])
        let traces = Set(broker.events.compactMap(\.attributes.traceparent))
        #expect(traces.count == 3)
    }

    @Test func everyFrameHasItsEvent() async throws {
        let (service, _) = try await service()
        let session = try await service.open(HelloFrame(visitorID: "v", pageURL: "/p", locale: "de"))
        let frames: [ClientFrame] = [
            .message(MessageFrame(messageID: "m", text: "Hi", pageURL: "/q")),
            .consent(ConsentFrame(purposes: ConsentChoices(["measurement": true]))),
            .identify(IdentifyFrame(email: "a@b.c")), .human, .feedback(FeedbackFrame(rating: 5)), .end,
        ]
        for frame in frames { try await service.submit(frame, in: session.id, opened: session) }
        #expect(
            broker.types == [
                SessionStarted.eventType, MessageSent.eventType, ConsentChanged.eventType,
                IdentityProvided.eventType, HumanRequested.eventType, FeedbackGiven.eventType,
                SessionEnded.eventType,
            ])
        #expect(Set(broker.events.map(\.topic)) == [.chatMessages])
        #expect(Set(broker.events.map(\.key)) == [session.id.rawValue])
        let message = try data(MessageSent.self, at: 1)
        #expect(message.pageURL == "/q" && message.locale == "de" && message.visitorID == "v")
        #expect(try data(IdentityProvided.self, at: 3).email == "a@b.c")
        #expect(try data(SessionEnded.self, at: 6).reason == "customer")
    }

    @Test func aBrokerThatFailsMakesItUnavailable() async throws {
        let (service, _) = try await service()
        broker.fail()
        let error = await #expect(throws: ChatError.self) {
            try await service.submit(.message(MessageFrame(messageID: "m1", text: "Hi")), in: SessionID())
        }
        #expect(error?.code == .unavailable && error?.messageID == "m1" && error?.retryAfter != nil)
    }

    @Test func aBrokerThatHangsMakesItUnavailable() async throws {
        let (service, _) = try await service { $0.publishDeadline = .milliseconds(20) }
        broker.hold()
        await #expect(throws: ChatError.unavailable(messageID: nil)) {
            try await service.submit(.human, in: SessionID())
        }
        broker.release()
    }

    @Test func tooManyFramesAreRefused() async throws {
        let (service, _) = try await service { $0.rate = RateLimit(burst: 2, perSecond: 0.01) }
        let session = SessionID()
        try await service.submit(.human, in: session)
        try await service.submit(.human, in: session)
        let error = await #expect(throws: ChatError.self) {
            try await service.submit(.message(MessageFrame(messageID: "m", text: "x")), in: session)
        }
        #expect(error?.code == .rateLimited && error?.messageID == "m")
        try await service.submit(.human, in: SessionID())
    }

    @Test func aDatabaseThatFailsLeavesNoConnectionBehind() async throws {
        let (service, tokens) = try await service(transcript: { _ in throw RecordingBroker.Down() })
        let token = try await tokens.issue(for: SessionID())
        let session = try await service.open(HelloFrame(token: token))
        await #expect(throws: ChatError.unavailable()) {
            try await service.join(session, queue: OutboundQueue(limit: 4) {})
        }
        #expect(service.router.sessionCount == 0)
    }
}
