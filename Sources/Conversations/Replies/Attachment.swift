/// A connection's place in a `ReplyRouter`.
package struct Attachment: Hashable, Sendable {
    package let session: SessionID
    let id: UInt64
}
