package import Events

/// A call of the Segment tracking API.
package struct CDPMessage: Encodable, Hashable, Sendable {
    package enum Kind: String, Encodable, Sendable { case track, identify }

    package var type: Kind
    /// The CDP counts a message once by this.
    package var messageId: String
    package var anonymousId: String
    package var userId: String?
    /// With `track`.
    package var event: String?
    package var properties: CDPIntent?
    /// With `identify`.
    package var traits: [String: TraitValue]?
    package var timestamp: Timestamp
    package var context: CDPContext
}
