/// A record to be written.
///
/// The key decides the partition, as Java's clients do it (murmur2); without a key the partition is
/// random. A nil value writes a tombstone.
package struct OutgoingRecord: Hashable, Sendable {
    package var topic: String
    package var key: [UInt8]?
    package var value: [UInt8]?
    package var headers: [Header]

    package init(topic: String, key: [UInt8]?, value: [UInt8]?, headers: [Header] = []) {
        self.topic = topic
        self.key = key
        self.value = value
        self.headers = headers
    }
}
