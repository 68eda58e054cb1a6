package import Events

/// Where the data of an event can be read from.
package protocol EventSource {
    /// Reads the data; throws when they are not what the type promises.
    func decode<Payload: EventPayload>(_ type: Payload.Type) throws -> Payload
}
