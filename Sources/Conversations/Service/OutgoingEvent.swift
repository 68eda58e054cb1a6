package import Events

/// An event on its way to the broker, as a Kafka record carries it.
package struct OutgoingEvent: Sendable {
    package let topic: Topic
    package let key: String
    package let attributes: EventAttributes
    package let value: [UInt8]
    package let headers: [EventHeader]

    /// Writes `payload` as an event of this gateway that starts a trace.
    package init(
        _ payload: some EventPayload, id: String, trace: TraceContext = .start(), at now: Timestamp = .now
    ) throws(EventError) {
        attributes = EventAttributes(
            id: id, source: "/cie/gateway", type: type(of: payload).eventType, time: now,
            subject: payload.partitionKey, traceparent: trace.traceparent)
        topic = type(of: payload).topic
        key = payload.partitionKey
        value = try EventCoding.encode(CloudEvent(attributes: attributes, data: payload))
        headers = EventCoding.headers(of: attributes)
    }
}
