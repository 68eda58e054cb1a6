/// A value on its way to the server.
package enum Parameter: Sendable, Hashable {
    case null
    /// In the text format of whatever type the server expects.
    case text(String)
    /// The bytes of a `bytea`.
    case bytes([UInt8])
}
