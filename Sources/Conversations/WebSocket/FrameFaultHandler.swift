internal import NIOCore
internal import NIOWebSocket

/// Turns a protocol error into input, so that the connection can still say what was wrong before it closes.
final class FrameFaultHandler: ChannelInboundHandler {
    typealias InboundIn = WebSocketFrame
    typealias InboundOut = SocketInput

    private var isBroken = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isBroken else { return }
        context.fireChannelRead(wrapInboundOut(.frame(Self.unwrapInboundIn(data))))
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard let fault = Self.fault(error) else {
            context.fireErrorCaught(error)
            return
        }
        // The decoder reports everything that follows as an error too.
        guard !isBroken else { return }
        isBroken = true
        context.fireChannelRead(wrapInboundOut(.fault(fault)))
        context.fireChannelReadComplete()
    }

    private static func fault(_ error: any Error) -> FrameFault? {
        switch error {
        case NIOWebSocketError.invalidFrameLength,
            NIOWebSocketFrameAggregator.Error.accumulatedFrameSizeIsTooLarge,
            NIOWebSocketFrameAggregator.Error.tooManyFragments:
            .tooLarge
        case is NIOWebSocketError, is NIOWebSocketFrameAggregator.Error, is ByteToMessageDecoderError:
            .malformed
        default:
            nil
        }
    }
}
