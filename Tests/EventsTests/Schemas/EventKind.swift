import Events
import FoundationEssentials
import Testing

/// An event type with a value that has every field filled in, and one that has only what is needed.
struct EventKind: Sendable, CustomTestStringConvertible {
    let type: String
    let written: @Sendable () throws -> [[UInt8]]
    let rewritten: @Sendable ([UInt8]) throws -> [UInt8]

    init<Payload: EventPayload & Hashable>(_ filled: Payload, _ bare: Payload) {
        type = Payload.eventType
        written = {
            try [filled, bare].map { payload in
                let attributes = EventAttributes(
                    id: "e-1", source: "/cie/test", type: Payload.eventType, time: Timestamp(milliseconds: 1),
                    subject: payload.partitionKey, traceparent: TraceContext.start().traceparent)
                return try EventCoding.encode(CloudEvent(attributes: attributes, data: payload))
            }
        }
        rewritten = { bytes in
            let event = CloudEvent(
                attributes: try EventCoding.attributes(of: bytes, headers: []),
                data: try EventCoding.data(Payload.self, of: bytes, headers: []))
            let again = try EventCoding.encode(event)
            guard try EventCoding.data(Payload.self, of: again, headers: []) == event.data else {
                throw SchemaValidator.Unsupported(what: "a lossy round trip of \(Payload.eventType)")
            }
            return again
        }
    }

    /// As the file is called.
    var name: String { String(type.dropFirst("cie.".count)) }

    var testDescription: String { name }
}
