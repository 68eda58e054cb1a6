internal import NIOCore
internal import NIOHTTP1

/// Reads requests of one connection and plays the script for each.
final class ScriptPlayer: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let model: ScriptedModel
    private var head: HTTPRequestHead?
    private var body = ByteBuffer()
    private var isPlaying = false

    init(_ model: ScriptedModel) {
        self.model = model
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            self.head = head
            body.clear()
        case .body(var part): body.writeBuffer(&part)
        case .end:
            guard let head else { return }
            let request = ScriptedRequest(
                path: head.uri, authorization: head.headers.first(name: "authorization"),
                text: String(buffer: body))
            isPlaying = true
            play(model.steps(for: request)[...], context)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        stopPlaying()
        context.fireChannelInactive()
    }

    private func stopPlaying() {
        if isPlaying { model.ended() }
        isPlaying = false
    }

    private func play(_ steps: ArraySlice<ScriptStep>, _ context: ChannelHandlerContext) {
        guard let step = steps.first, context.channel.isActive else { return }
        switch step {
        case .head(let status, let headers):
            let head = HTTPResponseHead(
                version: .http1_1, status: HTTPResponseStatus(statusCode: status),
                headers: HTTPHeaders(headers.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }))
            context.writeAndFlush(wrapOutboundOut(.head(head)), promise: nil)
        case .body(let text, let pieces):
            var bytes = ByteBuffer(string: text)
            while let piece = bytes.readSlice(length: min(pieces, bytes.readableBytes)),
                piece.readableBytes > 0
            {
                context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(piece))), promise: nil)
            }
        case .pause(let time):
            let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
            let rest = steps.dropFirst()
            context.eventLoop.scheduleTask(in: TimeAmount(time)) { bound.value.0.play(rest, bound.value.1) }
            return
        case .end:
            stopPlaying()
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        case .hangUp:
            context.close(promise: nil)
            return
        }
        play(steps.dropFirst(), context)
    }
}
