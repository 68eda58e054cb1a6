import Events
import Kafka
import Synchronization
import Testing

@testable import Pipelines

/// The runtime on the embedded broker: real topics, a real group, real rebalances.
@Suite(.serialized, .timeLimit(.minutes(2)))
struct StageRunnerTests {
    private let broker: EmbeddedBroker
    private let kafka: ClientConfiguration

    init() throws {
        broker = try EmbeddedBroker(
            topics: Topic.all.flatMap { [$0.rawValue, $0.deadLetter.rawValue] }, partitions: 4)
        kafka = try ClientConfiguration.fromEnvironment([
            "KAFKA_BOOTSTRAP_SERVERS": broker.bootstrapServers, "KAFKA_PROFILE": "embedded",
        ])
    }

    /// Answers each message with a `human-requested` on the same topic's key, unless told otherwise.
    private func echo(
        name: String, _ body: @escaping @Sendable (MessageSent) async throws -> Void = { _ in }
    ) -> Stage {
        Stage(name: name, inputs: [.chatMessages]) { delivery in
            guard delivery.attributes.type == MessageSent.eventType else { return .skipped("type") }
            let message = try delivery.decode(MessageSent.self)
            try await body(message)
            try await delivery.publish(
                ReplyDelta(
                    sessionID: message.sessionID, replyID: delivery.attributes.id, seq: 0, text: message.text)
            )
            return .processed
        }
    }

    private func say(_ number: Int, session: String, with producer: Producer) async throws {
        let event = CloudEvent(
            attributes: EventAttributes(
                id: "\(session)-\(number)", source: "/test", type: MessageSent.eventType),
            data: MessageSent(sessionID: session, messageID: "\(number)", text: "\(number)"))
        try await producer.send(try OutgoingRecord(event))
    }

    /// Reads replies from the beginning until `count` different ones are there.
    private func replies(_ count: Int) async throws -> [ReplyDelta] {
        let consumer = try Consumer(
            configuration: kafka, clientID: "reader",
            subscription: .tail(topics: [Topic.chatReplies.rawValue], from: .beginning))
        defer { Task { await consumer.close(deadline: .seconds(1)) } }
        var all: [ReplyDelta] = []
        for await event in consumer.events {
            guard case .records(let records) = event else { continue }
            for record in records {
                let headers = record.headers.map { EventHeader(name: $0.name, value: $0.value ?? []) }
                all.append(try EventCoding.data(ReplyDelta.self, of: record.value ?? [], headers: headers))
            }
            if Set(all.map(\.replyID)).count >= count { break }
        }
        return all
    }

    @Test func aHandlerCanSeeTheNextEventOfItsKey() async throws {
        let seen = Mutex<[String: String]>([:])
        let stage = Stage(name: "peek", inputs: [.chatMessages]) { delivery in
            let message = try delivery.decode(MessageSent.self)
            let next = await delivery.follower(within: message.messageID == "0" ? .seconds(20) : .zero)
            let text = try next?.decode(MessageSent.self).text
            seen.withLock { $0[message.messageID] = text ?? "none" }
            try await delivery.publish(
                ReplyDelta(sessionID: message.sessionID, replyID: delivery.attributes.id, seq: 0, text: "")
            )
            return .processed
        }
        let running = try EmbeddedStage(stage, kafka: kafka)
        try await say(0, session: "s", with: running.producer)
        try await say(9, session: "t", with: running.producer)
        try await say(1, session: "s", with: running.producer)
        _ = try await replies(3)
        try await running.stop()
        #expect(seen.withLock { $0 } == ["0": "1", "1": "none", "9": "none"])
    }

    @Test func everyMessageHasItsAnswerInOrderThoughOneIsBroken() async throws {
        let stage = try EmbeddedStage(echo(name: "order"), kafka: kafka)
        for number in 0..<50 {
            try await say(number, session: "s-\(number % 5)", with: stage.producer)
            if number == 20 {
                try await stage.producer.send(
                    OutgoingRecord(topic: "chat.messages", key: Array("s-1".utf8), value: [0x7B, 0xFF]))
            }
        }
        let all = try await replies(50)
        for session in 0..<5 {
            let numbers = all.filter { $0.sessionID == "s-\(session)" }.map(\.text)
            #expect(numbers == stride(from: session, to: 50, by: 5).map(String.init))
        }
        try await stage.stop()
        let dead = try await firstRecord(of: "chat.messages.dlq")
        #expect(dead.value == [0x7B, 0xFF])
        #expect(dead.key == Array("s-1".utf8))
    }

    private func firstRecord(of topic: String) async throws -> Record {
        let consumer = try Consumer(
            configuration: kafka, clientID: "reader",
            subscription: .tail(topics: [topic], from: .beginning))
        defer { Task { await consumer.close(deadline: .seconds(1)) } }
        for await event in consumer.events {
            if case .records(let records) = event, let first = records.first { return first }
        }
        throw KafkaError(code: .closed, message: "nothing came")
    }

    @Test func aStoppedStageStoresWhatItHasDoneAndTheNextGoesOnFromThere() async throws {
        let handled = Mutex<[String]>([])
        let stage = echo(name: "resume") { message in handled.withLock { $0.append(message.text) } }
        let first = try EmbeddedStage(stage, kafka: kafka)
        for number in 0..<10 { try await say(number, session: "a", with: first.producer) }
        _ = try await replies(10)
        try await first.stop()
        let second = try EmbeddedStage(stage, kafka: kafka)
        try await say(10, session: "a", with: second.producer)
        _ = try await replies(11)
        try await second.stop()
        #expect(handled.withLock { $0 } == (0...10).map(String.init))
    }

    @Test func stoppingWaitsForWhatIsInWork() async throws {
        let (entered, begun) = AsyncStream.makeStream(of: Void.self)
        let (gate, open) = AsyncStream.makeStream(of: Void.self)
        let stage = try EmbeddedStage(
            echo(name: "drain") { _ in
                begun.yield()
                for await _ in gate { break }
            }, kafka: kafka)
        try await say(0, session: "slow", with: stage.producer)
        for await _ in entered { break }
        async let stopped: Void = stage.stop()
        open.yield()
        try await stopped
        let all = try await replies(1)
        #expect(all.count == 1)
    }

    @Test func aFaultOfTheEnvironmentTurnsReadinessRedAndIsOverByItself() async throws {
        let isDown = Mutex(true)
        let (failures, failed) = AsyncStream.makeStream(of: Void.self)
        let stage = try EmbeddedStage(
            echo(name: "fault") { _ in
                guard isDown.withLock({ $0 }) else { return }
                failed.yield()
                throw EnvironmentFault("postgres", "connection refused")
            }, kafka: kafka)
        try await say(0, session: "a", with: stage.producer)
        var seen = 0
        for await _ in failures {
            seen += 1
            if seen == 3 { break }
        }
        #expect(await stage.board.readiness()["fault dependency"] == "postgres: connection refused")
        isDown.withLock { $0 = false }
        #expect(try await replies(1).map(\.text) == ["0"])
        try await stage.stop()
        #expect(await stage.board.readiness()["fault dependency"] == nil)
    }

    @Test func aSecondMemberTakesOverPartitionsWithoutLossAndInOrder() async throws {
        let first = try EmbeddedStage(echo(name: "pair"), kafka: kafka)
        for number in 0..<40 { try await say(number, session: "s-\(number % 8)", with: first.producer) }
        _ = try await replies(40)
        let second = try EmbeddedStage(echo(name: "pair"), kafka: kafka)
        for number in 40..<200 { try await say(number, session: "s-\(number % 8)", with: first.producer) }
        let all = try await replies(200)
        try await first.stop()
        for number in 200..<240 { try await say(number, session: "s-\(number % 8)", with: second.producer) }
        let rest = try await replies(240)
        try await second.stop()
        #expect(Set(all.map(\.text)).count == 200)
        for session in 0..<8 {
            let numbers = rest.filter { $0.sessionID == "s-\(session)" }.compactMap { Int($0.text) }
            var firsts: [Int] = []
            for number in numbers where !firsts.contains(number) { firsts.append(number) }
            #expect(firsts == Array(stride(from: session, to: 240, by: 8)))
        }
    }
}
