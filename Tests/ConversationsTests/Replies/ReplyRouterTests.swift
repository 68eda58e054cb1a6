import Events
import Synchronization
import Testing

@testable import Conversations

@Suite struct ReplyRouterTests {
    private let session = SessionID()
    private let router = ReplyRouter()

    private func welcome(_ history: [HistoryItem] = []) -> WelcomeFrame {
        WelcomeFrame(sessionID: session.rawValue, token: "t", resumed: true, greeting: "Hi", history: history)
    }

    private func reply(_ id: String, to messages: [String] = []) -> ReplyEvent {
        .completed(
            ReplyCompleted(
                sessionID: session.rawValue, replyID: id, inReplyTo: messages, text: "x",
                outcome: .answered, author: .assistant, completedAt: .now))
    }

    private func frames(_ queue: OutboundQueue) async -> [ServerFrame] {
        queue.finish()
        var frames: [ServerFrame] = []
        for await case .frame(let frame) in queue.items { frames.append(frame) }
        return frames
    }

    private func replyIDs(_ frames: [ServerFrame]) -> [String] {
        frames.compactMap { if case .reply(let reply) = $0 { reply.replyID } else { nil } }
    }

    private var opened: ReplyEvent {
        .handoffOpened(
            HandoffOpened(
                sessionID: session.rawValue, handoffID: "h", rule: "asked", reason: "", summary: "",
                openedAt: .now))
    }

    private var closed: ReplyEvent { .handoffClosed(HandoffClosed(sessionID: session.rawValue)) }

    @Test func allTabsGetAReplyOnce() async {
        let (first, second) = (OutboundQueue(limit: 8) {}, OutboundQueue(limit: 8) {})
        for queue in [first, second] {
            let place = router.attach(to: session, queue: queue)
            router.start(place, welcome: welcome(), isHandedOff: false)
        }
        #expect(router.deliver(reply("r1")) == .shown(connections: 2))
        #expect(router.deliver(reply("r1")) == .duplicate)
        #expect(replyIDs(await frames(first)) == ["r1"])
        #expect(replyIDs(await frames(second)) == ["r1"])
    }

    @Test func whatComesWhileTheHistoryIsReadIsShownAfterItUnlessItIsInIt() async {
        let queue = OutboundQueue(limit: 8) {}
        let place = router.attach(to: session, queue: queue)
        router.deliver(reply("r1"))
        router.deliver(reply("r2"))
        let item = HistoryItem(author: .assistant, text: "x", time: .now, replyID: "r1")
        router.start(place, welcome: welcome([item]), isHandedOff: false)
        let frames = await frames(queue)
        #expect(frames.first == .welcome(welcome([item])))
        #expect(replyIDs(frames) == ["r2"])
    }

    @Test func aSessionOfAnotherGatewayIsDropped() throws {
        let event = try OutgoingEvent(
            ReplyDelta(sessionID: session.rawValue, replyID: "r", seq: 0, text: "x"), id: "1")
        let receipt = try router.receive(
            key: Array(event.key.utf8), value: event.value, headers: event.headers)
        #expect(receipt == .elsewhere)
        // It isn't even read.
        #expect(try router.receive(key: Array("x".utf8), value: [1, 2, 3], headers: []) == .elsewhere)
    }

    @Test func aRecordOfOursIsReadAndShown() async throws {
        let queue = OutboundQueue(limit: 8) {}
        let place = router.attach(to: session, queue: queue)
        router.start(place, welcome: welcome(), isHandedOff: false)
        let event = try OutgoingEvent(
            ReplyDelta(sessionID: session.rawValue, replyID: "r", seq: 0, text: "x"), id: "1")
        for key in [Array(event.key.utf8), nil] {
            try router.receive(key: key, value: event.value, headers: event.headers)
        }
        let key = Array(session.rawValue.utf8)
        #expect(throws: EventError.self) { try router.receive(key: key, value: [1], headers: []) }
        let frames = await frames(queue)
        #expect(frames.dropFirst() == [.delta(DeltaFrame(replyID: "r", seq: 0, text: "x"))])
    }

    @Test func anAcceptedMessageMeansTypingUntilAPersonHasTheConversation() async {
        let queue = OutboundQueue(limit: 16) {}
        let place = router.attach(to: session, queue: queue)
        router.start(place, welcome: welcome(), isHandedOff: false)
        router.announce("m1", in: session)
        router.deliver(opened)
        router.deliver(opened)
        router.announce("m2", in: session)
        router.deliver(closed)
        router.announce("m3", in: session)
        let frames = await frames(queue).dropFirst()
        #expect(Array(frames) == [.typing, .handedOff, .handedOff, .typing].map { .status($0) })
    }

    @Test func aReplyThatOvertookItsMessageLeavesNoTypingBehind() async {
        let queue = OutboundQueue(limit: 16) {}
        let place = router.attach(to: session, queue: queue)
        router.start(place, welcome: welcome(), isHandedOff: false)
        router.deliver(reply("r1", to: ["m1"]))
        router.announce("m1", in: session)
        #expect(await frames(queue).contains(.status(.typing)) == false)
    }

    @Test func theDatabaseSaysWhetherAPersonHasTheConversation() async {
        let queue = OutboundQueue(limit: 16) {}
        let place = router.attach(to: session, queue: queue)
        router.start(place, welcome: welcome(), isHandedOff: true)
        #expect(await frames(queue) == [.welcome(welcome()), .status(.handedOff)])
    }

    @Test func anEventKnowsBetterThanTheDatabase() async {
        let queue = OutboundQueue(limit: 16) {}
        let place = router.attach(to: session, queue: queue)
        router.deliver(closed)
        router.start(place, welcome: welcome(), isHandedOff: true)
        router.announce("m", in: session)
        #expect(await frames(queue) == [.welcome(welcome()), .status(.typing)])
    }

    @Test func anEventWhileTheHistoryIsReadIsToldOnce() async {
        let queue = OutboundQueue(limit: 16) {}
        let place = router.attach(to: session, queue: queue)
        router.deliver(opened)
        router.start(place, welcome: welcome(), isHandedOff: false)
        #expect(await frames(queue) == [.welcome(welcome()), .status(.handedOff)])
    }

    @Test func theLastConnectionTakesItsSessionAlong() {
        let queue = OutboundQueue(limit: 16) {}
        let (first, second) = (
            router.attach(to: session, queue: queue), router.attach(to: session, queue: queue)
        )
        router.detach(first)
        #expect(router.sessionCount == 1)
        router.detach(second)
        router.detach(second)
        #expect(router.sessionCount == 0)
    }

    @Test(arguments: [true, false])
    func aConnectionThatDoesNotReadIsGivenUp(beforeWelcome: Bool) {
        let drops = Mutex(0)
        let queue = OutboundQueue(limit: 4) { drops.withLock { $0 += 1 } }
        let place = router.attach(to: session, queue: queue)
        if !beforeWelcome { router.start(place, welcome: welcome(), isHandedOff: false) }
        for number in 0..<4 { router.deliver(reply("r\(number)")) }
        #expect(drops.withLock { $0 } == (beforeWelcome ? 0 : 1))
        router.deliver(reply("r5"))
        #expect(drops.withLock { $0 } == 1)
    }
}
