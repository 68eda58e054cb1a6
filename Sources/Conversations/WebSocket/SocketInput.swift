internal import NIOCore
internal import NIOWebSocket

/// What arrives on a WebSocket: whole frames, until something arrives that isn't one.
enum SocketInput: Sendable {
    case frame(WebSocketFrame)
    case fault(FrameFault)
}
