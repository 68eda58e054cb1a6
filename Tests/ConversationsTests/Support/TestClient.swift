import FoundationEssentials
import NIOCore
import NIOPosix

@testable import Conversations

/// Bytes over a socket: HTTP and WebSocket as a client writes them, without the server's own codecs.
struct TestClient {
    struct Unexpected: Error, CustomStringConvertible {
        let description: String
        init(_ description: String) { self.description = description }
    }

    let channel: any Channel
    private var chunks: AsyncStream<[UInt8]>.Iterator
    private var buffer: [UInt8] = []

    private init(channel: any Channel, chunks: AsyncStream<[UInt8]>) {
        self.channel = channel
        self.chunks = chunks.makeAsyncIterator()
    }

    static func connect(_ port: Int) async throws -> TestClient {
        let (chunks, received) = AsyncStream<[UInt8]>.makeStream()
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(ChunkHandler(received: received))
                }
            }
            .connect(host: "127.0.0.1", port: port).get()
        return TestClient(channel: channel, chunks: chunks)
    }

    /// A connection that is a WebSocket already.
    static func webSocket(_ port: Int, headers: [String: String] = [:]) async throws -> TestClient {
        var client = try await connect(port)
        let response = try await client.upgrade(headers: headers)
        guard response.status == 101 else { throw Unexpected("status \(response.status)") }
        return client
    }

    func write(_ bytes: [UInt8]) async throws {
        try await channel.writeAndFlush(ByteBuffer(bytes: bytes)).get()
    }

    func close() async throws {
        try await channel.close().get()
    }

    /// Exactly `count` bytes; nil when the server closes before.
    mutating func read(_ count: Int) async -> [UInt8]? {
        while buffer.count < count {
            guard let chunk = await chunks.next() else { return nil }
            buffer += chunk
        }
        defer { buffer.removeFirst(count) }
        return Array(buffer.prefix(count))
    }

    /// Everything up to and including `end`; nil when the server closes before.
    mutating func read(through end: String) async -> String? {
        let end = Array(end.utf8)
        var text: [UInt8] = []
        while !text.suffix(end.count).elementsEqual(end) {
            guard let byte = await read(1) else { return nil }
            text += byte
        }
        return String(decoding: text, as: UTF8.self)
    }
}

private final class ChunkHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let received: AsyncStream<[UInt8]>.Continuation

    init(received: AsyncStream<[UInt8]>.Continuation) {
        self.received = received
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        received.yield(Array(buffer: Self.unwrapInboundIn(data)))
    }

    func channelInactive(context: ChannelHandlerContext) {
        received.finish()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}
