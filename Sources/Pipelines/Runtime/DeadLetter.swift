internal import Events
internal import Kafka

/// A record that can't be worked on, as it goes to `<topic>.dlq`: original bytes, key and headers.
///
/// The added headers have the names of Kafka's share groups (KIP-1191): `__dlq.errors.*`.
struct DeadLetter {
    let record: Record
    let group: String
    let stage: String
    let attempts: Int
    let reason: String
    let message: String

    var outgoing: OutgoingRecord {
        let added = [
            ("__dlq.errors.topic", record.topic),
            ("__dlq.errors.partition", String(record.partition)),
            ("__dlq.errors.offset", String(record.offset)),
            ("__dlq.errors.group", group),
            ("__dlq.errors.delivery.count", String(attempts)),
            ("__dlq.errors.message", message),
            ("__dlq.errors.reason", reason),
            ("__dlq.errors.stage", stage),
        ]
        return OutgoingRecord(
            topic: Topic(rawValue: record.topic).deadLetter.rawValue,
            key: record.key, value: record.value,
            headers: record.headers + added.map { Header(name: $0.0, value: Array($0.1.utf8)) })
    }
}
