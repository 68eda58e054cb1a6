package import Events
internal import Kafka

/// An event whose turn is still to come.
package struct Upcoming: Sendable {
    package let attributes: EventAttributes
    let value: [UInt8]
    let headers: [EventHeader]

    /// Nil when the record is no event.
    init?(_ record: Record) {
        guard let value = record.value,
            let attributes = try? EventCoding.attributes(of: value, headers: record.eventHeaders)
        else { return nil }
        self.attributes = attributes
        self.value = value
        headers = record.eventHeaders
    }

    /// Reads the event's data.
    ///
    /// - Throws: `EventError` when the data is not what the type promises.
    package func decode<Payload: EventPayload>(_ type: Payload.Type) throws -> Payload {
        try EventCoding.data(type, of: value, headers: headers)
    }
}
