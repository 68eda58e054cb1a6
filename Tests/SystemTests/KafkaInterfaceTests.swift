import Events
import Foundation
import Kafka
import TestSupport
import Testing

extension SystemTests {
    /// What a storefront that speaks Kafka relies on.
    @Suite struct KafkaInterfaceTests {
        private func message(_ text: String, session: String, id: String) throws -> OutgoingRecord {
            try OutgoingRecord(
                topic: Topic.chatMessages.rawValue, key: Array(session.utf8),
                value: EventCoding.encode(
                    CloudEvent(
                        attributes: EventAttributes(
                            id: "\(session)-\(id)", source: "/storefront", type: MessageSent.eventType),
                        data: MessageSent(sessionID: session, messageID: id, text: text))))
        }

        @Test func aMessageOnTheTopicHasItsReplyUnderTheSameKey() async throws {
            let stack = try await RunningStack.shared
            let producer = try Producer(configuration: stack.kafka, clientID: "storefront")
            let session = "kafka-\(UUID().uuidString)"
            try await producer.send(message("How long does shipping take?", session: session, id: "m1"))
            let reply = try await TopicReader(stack: stack).first(in: .chatReplies) { record in
                record.key == Array(session.utf8)
                    && record.headers.contains {
                        $0.name == "ce_type" && $0.value == Array(ReplyCompleted.eventType.utf8)
                    }
            }
            let completed = try EventCoding.data(ReplyCompleted.self, of: reply.value ?? [], headers: [])
            #expect(completed.inReplyTo == ["m1"])
            #expect(completed.outcome == .answered)
            await producer.close(deadline: .seconds(2))
        }

        @Test func aBrokenRecordIsADeadLetterAndNothingElseStops() async throws {
            let stack = try await RunningStack.shared
            let producer = try Producer(configuration: stack.kafka, clientID: "storefront")
            let session = "broken-\(UUID().uuidString)"
            let bytes: [UInt8] = Array("{\"specversion\":".utf8) + [0, 0xFF, 0xC3]
            try await producer.send(
                OutgoingRecord(topic: Topic.chatMessages.rawValue, key: Array(session.utf8), value: bytes))
            try await producer.send(
                OutgoingRecord(topic: Topic.chatMessages.rawValue, key: Array(session.utf8), value: nil))
            try await producer.send(message("Do you sell gift cards?", session: session, id: "m1"))
            let reader = TopicReader(stack: stack)
            let dead = try await reader.first(in: Topic.chatMessages.deadLetter) {
                $0.key == Array(session.utf8)
            }
            #expect(dead.value == bytes)
            #expect(dead.headers.contains { $0.name == "__dlq.errors.reason" })
            _ = try await reader.first(in: .chatReplies) { $0.key == Array(session.utf8) }
            await producer.close(deadline: .seconds(2))
        }

        @Test func oneTraceRunsFromTheMessageToTheReply() async throws {
            let stack = try await RunningStack.shared
            let producer = try Producer(configuration: stack.kafka, clientID: "storefront")
            let session = "trace-\(UUID().uuidString)"
            let trace = TraceContext.start()
            try await producer.send(
                OutgoingRecord(
                    CloudEvent(
                        attributes: EventAttributes(
                            id: session, source: "/storefront", type: MessageSent.eventType,
                            traceparent: trace.traceparent),
                        data: MessageSent(
                            sessionID: session, messageID: "m1", text: "I need waterproof trail shoes",
                            consent: ConsentChoices(["profiling_marketing": true])))))
            for topic in [Topic.chatRouted, .chatContexts, .chatReplies, .intentSignals] {
                let record = try await TopicReader(stack: stack).first(in: topic) {
                    $0.key == Array(session.utf8)
                }
                let attributes = try EventCoding.attributes(of: record.value ?? [], headers: [])
                #expect(
                    attributes.traceparent.flatMap { TraceContext(traceparent: $0) }?.traceID
                        == trace.traceID,
                    "\(topic)")
            }
            await producer.close(deadline: .seconds(2))
        }
    }
}

extension OutgoingRecord {
    /// An event as a storefront would write it: structured JSON, no headers.
    fileprivate init<Payload: EventPayload>(_ event: CloudEvent<Payload>) throws {
        self.init(
            topic: Payload.topic.rawValue, key: Array(event.data.partitionKey.utf8),
            value: try EventCoding.encode(event))
    }
}
