internal import NIOCore
internal import NIOHTTP1

/// Decides whether the first request of a connection may become a WebSocket.
///
/// Stands before NIO's upgrade handler, which loses the head of a request that asks for an upgrade and gets
/// none (swift-nio 2.101): such a request goes on as if it had never asked, so that it is answered.
final class UpgradeGate: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart

    private let admits: (HTTPRequestHead) -> Bool

    /// - Parameter admits: Called for a well-formed request for a WebSocket.
    init(admits: @escaping (HTTPRequestHead) -> Bool) {
        self.admits = admits
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .head(var head) = Self.unwrapInboundIn(data) else {
            context.fireChannelRead(data)
            return
        }
        if !(Self.asksForSocket(head) && admits(head)) { head.headers.remove(name: "upgrade") }
        context.fireChannelRead(wrapInboundOut(.head(head)))
        context.pipeline.syncOperations.removeHandler(self, promise: nil)
    }

    /// A handshake as RFC 6455, section 4.2.1 wants it.
    static func asksForSocket(_ head: HTTPRequestHead) -> Bool {
        func names(_ field: String) -> [String] {
            head.headers[canonicalForm: field].map { $0.lowercased() }
        }
        // 16 bytes in base64.
        let keys = head.headers["sec-websocket-key"]
        return head.method == .GET && names("upgrade").contains("websocket")
            && names("connection").contains("upgrade") && keys.count == 1 && keys[0].utf8.count == 24
            && head.headers["sec-websocket-version"] == ["13"]
    }
}
