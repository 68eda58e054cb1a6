import Events
import Kafka
import Logging
import Synchronization
import Testing

@testable import Pipelines

/// One record's way to its one outcome, with everything around it recorded.
@Suite struct RecordHandlerTests {
    @Test func outputsCarryTheTraceAndDerivedIds() async throws {
        let world = RecordingWorld()
        let handler = world.handler { delivery in
            let message = try delivery.decode(MessageSent.self)
            try await delivery.publish(HumanRequested(sessionID: message.sessionID))
            try await delivery.publish(HumanRequested(sessionID: message.sessionID))
            return .processed
        }
        let trace = TraceContext.start()
        let ending = await handler.handle(try world.message(trace: trace)) { _ in }
        #expect(ending.isSettled)
        let sent = try world.sent.map { try EventCoding.attributes(of: $0.value ?? [], headers: []) }
        let input = EventAttributes(id: "m-1", source: "/shop", type: MessageSent.eventType)
        #expect(sent.map(\.id) == [0, 1].map { EventID.derived(from: input, stage: "test", index: $0) })
        #expect(
            sent.allSatisfy {
                $0.traceparent.flatMap { TraceContext(traceparent: $0) }?.traceID == trace.traceID
            })
        #expect(world.sent.map(\.key) == [Array("s-1".utf8), Array("s-1".utf8)])
    }

    @Test func aSecondDeliveryPublishesTheSameIds() async throws {
        let world = RecordingWorld()
        let handler = world.handler { delivery in
            try await delivery.publish(HumanRequested(sessionID: "s-1"))
            return .processed
        }
        _ = await handler.handle(try world.message()) { _ in }
        _ = await handler.handle(try world.message()) { _ in }
        let ids = try world.sent.map { try EventCoding.attributes(of: $0.value ?? [], headers: []).id }
        #expect(ids.count == 2)
        #expect(Set(ids).count == 1)
    }

    @Test func eventsOfOneCallGoOutTogetherAndInOrder() async throws {
        let world = RecordingWorld()
        let handler = world.handler { delivery in
            try await delivery.publish(contentsOf: [
                Output(HumanRequested(sessionID: "s-1"), id: "first"),
                Output(SessionEnded(sessionID: "s-1"), id: "second"),
            ])
            return .processed
        }
        _ = await handler.handle(try world.message()) { _ in }
        let sent = try world.sent.map { try EventCoding.attributes(of: $0.value ?? [], headers: []) }
        #expect(sent.map(\.id) == ["first", "second"])
        #expect(sent.map(\.type) == [HumanRequested.eventType, SessionEnded.eventType])
        #expect(world.calls == 1)
    }

    @Test(arguments: [
        "not json at all", "{}", #"{"specversion":"0.3","id":"1","source":"s","type":"t"}"#,
        #"{"specversion":"1.0","id":"","source":"s","type":"t"}"#, "\u{0}", "[1,2,3]",
    ])
    func aBrokenRecordGoesToTheDeadLettersWithItsBytes(text: String) async {
        let world = RecordingWorld()
        let handler = world.handler { _ in .processed }
        let bytes = Array(text.utf8) + [0xFF, 0xFE]
        let record = world.record(value: bytes, headers: [Header(name: "x", value: [0, 1, 2])])
        let ending = await handler.handle(record) { _ in }
        #expect(ending.isSettled)
        #expect(world.sent.map(\.topic) == ["chat.messages.dlq"])
        #expect(world.sent.first?.value == bytes)
        #expect(world.sent.first?.key == record.key)
        #expect(world.sent.first?.headers.first == Header(name: "x", value: [0, 1, 2]))
        #expect(world.header("__dlq.errors.reason") == "malformed-envelope")
        #expect(world.header("__dlq.errors.offset") == "42")
        #expect(world.header("__dlq.errors.group") == "cie-test")
    }

    @Test func missingFieldsAreNamed() async throws {
        let world = RecordingWorld()
        let handler = world.handler { delivery in
            _ = try delivery.decode(MessageSent.self)
            return .processed
        }
        let value =
            #"{"specversion":"1.0","id":"1","source":"s","type":"t","data":{"session_id":"s","text":"x"}}"#
        _ = await handler.handle(world.record(value: Array(value.utf8))) { _ in }
        #expect(world.header("__dlq.errors.reason") == "malformed-data")
        #expect(
            world.header("__dlq.errors.message") == "cie.chat.message-sent.v1: data.message_id is missing")
    }

    @Test func aTombstoneIsSkipped() async {
        let world = RecordingWorld()
        let handler = world.handler { _ in
            Issue.record("a tombstone reached the stage")
            return .processed
        }
        #expect(await handler.handle(world.record(value: nil)) { _ in }.isSettled)
        #expect(world.sent.isEmpty)
    }

    @Test func aFaultOfTheEnvironmentIsRetriedAndMakesNoDeadLetter() async throws {
        let world = RecordingWorld()
        let attempts = Mutex(0)
        let handler = world.handler { _ in
            let attempt = attempts.withLock {
                $0 += 1
                return $0
            }
            guard attempt > 5 else { throw EnvironmentFault("postgres", "connection refused") }
            return .processed
        }
        let waits = Mutex<[String?]>([])
        let ending = await handler.handle(try world.message()) { why in waits.withLock { $0.append(why) } }
        #expect(ending.isSettled)
        #expect(world.sent.isEmpty)
        #expect(waits.withLock { $0 } == Array(repeating: "postgres: connection refused", count: 5) + [nil])
    }

    @Test func anUnexpectedErrorIsTriedThriceThenBuried() async throws {
        struct Odd: Error {}
        let world = RecordingWorld()
        let attempts = Mutex(0)
        let handler = world.handler { _ in
            attempts.withLock { $0 += 1 }
            throw Odd()
        }
        #expect(await handler.handle(try world.message()) { _ in }.isSettled)
        #expect(attempts.withLock { $0 } == 3)
        #expect(world.header("__dlq.errors.reason") == "unexpected-error")
        #expect(world.header("__dlq.errors.delivery.count") == "3")
    }

    @Test func aDeadLetterThatTheBrokerRefusesIsNotLost() async {
        let world = RecordingWorld(refusals: 2)
        let handler = world.handler { _ in .processed }
        let ending = await handler.handle(world.record(value: [1])) { _ in }
        #expect(ending.isSettled)
        #expect(world.sent.count == 1)
    }

    @Test func cancellationAbandonsTheRecord() async throws {
        let world = RecordingWorld()
        let handler = world.handler { _ in throw EnvironmentFault("postgres", "down") }
        let record = try world.message()
        let (waiting, began) = AsyncStream.makeStream(of: Void.self)
        let task = Task { await handler.handle(record) { _ in began.yield() } }
        for await _ in waiting { break }
        task.cancel()
        let ending = await task.value
        #expect(ending.isAbandoned)
        #expect(world.sent.isEmpty)
    }
}
