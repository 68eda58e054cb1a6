import Events
import Kafka
import Logging
import Synchronization

@testable import Pipelines

/// Everything around a stage, recorded in order.
final class RecordingWorld: Sendable {
    private let records = Mutex<[OutgoingRecord]>([])
    private let refusals: Mutex<Int>
    private let sends = Mutex(0)

    /// Makes a broker that refuses the first few records.
    init(refusals: Int = 0) {
        self.refusals = Mutex(refusals)
    }

    var sent: [OutgoingRecord] { records.withLock { $0 } }

    /// How often something was handed to the broker.
    var calls: Int { sends.withLock { $0 } }

    func header(_ name: String) -> String? {
        sent.last?.headers.last { $0.name == name }?.value.map { String(decoding: $0, as: UTF8.self) }
    }

    func handler(_ handle: @escaping @Sendable (Delivery) async throws -> Disposition) -> RecordHandler {
        RecordHandler(
            stage: Stage(name: "test", inputs: [.chatMessages], handle: handle),
            send: { records in
                let refused = self.refusals.withLock { left in
                    left -= 1
                    return left >= 0
                }
                if refused { throw EnvironmentFault("kafka", "refused") }
                self.sends.withLock { $0 += 1 }
                self.records.withLock { $0 += records }
            },
            metrics: StageMetrics(stage: "test"),
            backoff: Backoff(first: .milliseconds(1), cap: .milliseconds(2)),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    func record(value: [UInt8]?, headers: [Header] = []) -> Record {
        Record(
            topic: "chat.messages", partition: 3, offset: 42, key: Array("s-1".utf8), value: value,
            headers: headers, timestamp: nil)
    }

    func message(trace: TraceContext? = nil) throws -> Record {
        let event = CloudEvent(
            attributes: EventAttributes(
                id: "m-1", source: "/shop", type: MessageSent.eventType, traceparent: trace?.traceparent),
            data: MessageSent(sessionID: "s-1", messageID: "m-1", text: "hello"))
        return record(value: try EventCoding.encode(event))
    }
}

extension RecordHandler.Ending {
    var isSettled: Bool { if case .settled = self { true } else { false } }
    var isAbandoned: Bool { if case .abandoned = self { true } else { false } }
}
