internal import FoundationEssentials

/// Reads and writes events as Kafka records carry them.
///
/// Writes CloudEvents structured mode, with `ce_id`, `ce_type`, `ce_source` and `traceparent` repeated as
/// headers. Reads structured and binary mode (CloudEvents Kafka protocol binding 1.0.2).
package enum EventCoding {
    package static let structuredContentType = "application/cloudevents+json; charset=UTF-8"

    /// Reads the envelope of a record, without its data.
    package static func attributes(
        of value: [UInt8], headers: [EventHeader]
    ) throws(EventError) -> EventAttributes {
        if isBinary(headers) { return try binaryAttributes(headers) }
        do {
            return try JSONDecoder().decode(EventAttributes.self, from: Data(value))
        } catch {
            throw EventError(.malformedEnvelope, describe(error))
        }
    }

    /// Reads the data of a record as `Payload`.
    package static func data<Payload: EventPayload>(
        _ type: Payload.Type, of value: [UInt8], headers: [EventHeader]
    ) throws(EventError) -> Payload {
        do {
            if isBinary(headers) { return try JSONDecoder().decode(Payload.self, from: Data(value)) }
            return try JSONDecoder().decode(DataField<Payload>.self, from: Data(value)).data
        } catch {
            throw EventError(.malformedData, "\(Payload.eventType): \(describe(error))")
        }
    }

    /// Writes an event in structured mode.
    package static func encode<Payload: EventPayload>(
        _ event: CloudEvent<Payload>
    ) throws(EventError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes]
        do {
            return Array(try encoder.encode(event))
        } catch {
            throw EventError(.malformedData, "\(Payload.eventType) can't be written: \(describe(error))")
        }
    }

    /// The headers that repeat an event's attributes, so that filtering needs no JSON.
    package static func headers(of attributes: EventAttributes) -> [EventHeader] {
        var headers = [
            EventHeader("content-type", structuredContentType),
            EventHeader("ce_id", attributes.id),
            EventHeader("ce_type", attributes.type),
            EventHeader("ce_source", attributes.source),
        ]
        if let traceparent = attributes.traceparent {
            headers.append(EventHeader("traceparent", traceparent))
        }
        return headers
    }

    private struct DataField<Payload: Decodable>: Decodable {
        let data: Payload
    }

    /// Structured unless the record says otherwise: a storefront's plain JSON without headers is welcome.
    private static func isBinary(_ headers: [EventHeader]) -> Bool {
        guard let contentType = text("content-type", in: headers) else { return false }
        if contentType.lowercased().hasPrefix("application/cloudevents") { return false }
        return text("ce_specversion", in: headers) != nil
    }

    private static func binaryAttributes(_ headers: [EventHeader]) throws(EventError) -> EventAttributes {
        func required(_ name: String) throws(EventError) -> String {
            guard let value = text("ce_" + name, in: headers), !value.isEmpty else {
                throw EventError(.malformedEnvelope, "header ce_\(name) is missing")
            }
            return value
        }
        let version = try required("specversion")
        guard version == "1.0" else {
            throw EventError(.malformedEnvelope, "unsupported CloudEvents version \(version)")
        }
        return EventAttributes(
            id: try required("id"), source: try required("source"), type: try required("type"),
            time: text("ce_time", in: headers).flatMap { Timestamp($0) },
            subject: text("ce_subject", in: headers),
            dataSchema: text("ce_dataschema", in: headers),
            traceparent: text("ce_traceparent", in: headers) ?? text("traceparent", in: headers))
    }

    private static func text(_ name: String, in headers: [EventHeader]) -> String? {
        guard let header = headers.last(where: { $0.name == name }) else { return nil }
        return String(validating: header.value, as: UTF8.self)
    }

    /// Names the field at fault, without the values around it.
    private static func describe(_ error: any Error) -> String {
        guard let error = error as? DecodingError else { return "can't be read" }
        switch error {
        case .keyNotFound(let key, let context):
            return "\(path(context.codingPath + [key])) is missing"
        case .typeMismatch(let type, let context):
            return "\(path(context.codingPath)) is not a \(type)"
        case .valueNotFound(let type, let context):
            return "\(path(context.codingPath)) is null, expected \(type)"
        case .dataCorrupted(let context):
            let place = path(context.codingPath)
            return place.isEmpty ? "not JSON" : "\(place): \(context.debugDescription)"
        @unknown default:
            return "can't be read"
        }
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        keys.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
    }
}
