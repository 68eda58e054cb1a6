internal import NIOCore
internal import NIOWebSocket

extension WebSocketFrame {
    /// - Throws: when a frame holds what JSON can't say.
    init(_ item: OutboundItem) throws {
        switch item {
        case .frame(let frame):
            self.init(fin: true, opcode: .text, data: ByteBuffer(bytes: try FrameCoding.write(frame)))
        case .ping:
            self.init(fin: true, opcode: .ping, data: ByteBuffer())
        case .pong(let bytes):
            self.init(fin: true, opcode: .pong, data: ByteBuffer(bytes: bytes))
        case .close(let reason):
            var data = ByteBuffer()
            data.write(webSocketErrorCode: WebSocketErrorCode(codeNumber: Int(reason.code)))
            data.writeString(reason.text)
            self.init(fin: true, opcode: .connectionClose, data: data)
        }
    }
}
