/// Why bytes on a WebSocket are not a text frame.
package enum FrameFault: Hashable, Sendable {
    case tooLarge
    case binary
    case notUTF8
    /// Bits that RFC 6455 doesn't allow.
    case malformed

    /// What the client is told; nil when the close code says it all.
    package var error: ChatError? {
        switch self {
        case .tooLarge: ChatError(.frameTooLarge, "a frame may have \(FrameLimits.frame) bytes")
        case .binary: ChatError(.textOnly, "frames must be text")
        case .notUTF8, .malformed: nil
        }
    }

    package var reason: CloseReason {
        switch self {
        case .tooLarge: .tooLarge
        case .binary: .textOnly
        case .notUTF8: .notUTF8
        case .malformed: .protocolError
        }
    }
}
