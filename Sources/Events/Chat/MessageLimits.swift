/// What a storefront may send.
package enum MessageLimits {
    /// The longest message, in characters.
    package static let characters = 8_000
    /// The longest id of a session or message, in characters.
    package static let identifier = 200
}
