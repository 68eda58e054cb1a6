/// The `data` of one event type.
package protocol EventPayload: Codable, Sendable {
    /// The CloudEvents `type`, with its major version, such as `cie.chat.message-sent.v1`.
    static var eventType: String { get }
    /// The topic on which this type travels.
    static var topic: Topic { get }
    /// The Kafka key: everything under one key stays in order.
    var partitionKey: String { get }
}
