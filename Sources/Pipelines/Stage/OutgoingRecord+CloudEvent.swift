package import Events
package import Kafka

extension OutgoingRecord {
    /// An event as a record: structured JSON, its key, and the attributes repeated as headers.
    package init<Payload: EventPayload>(_ event: CloudEvent<Payload>) throws(EventError) {
        self.init(
            topic: Payload.topic.rawValue,
            key: Array(event.data.partitionKey.utf8),
            value: try EventCoding.encode(event),
            headers: EventCoding.headers(of: event.attributes).map { Header(name: $0.name, value: $0.value) })
    }
}
