/// How large the parts of a frame may be.
package enum FrameLimits {
    /// The largest frame, in bytes: holds the longest message even when each character is written as `\uXXXX`.
    package static let frame = 128 * 1024
    /// The longest page address, in characters.
    package static let url = 4_000
    /// The longest language tag, in characters.
    package static let locale = 64
    /// The longest e-mail address, in characters (RFC 5321).
    package static let email = 320
    /// The longest token, in characters.
    package static let token = 8_000
    /// The longest comment, in characters.
    package static let comment = 4_000
    /// The most purposes in one decision.
    package static let purposes = 32
}
