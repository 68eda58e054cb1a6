internal import Hummingbird
internal import NIOCore
internal import ServiceLifecycle

/// One client's stream of server-sent events.
struct EventStream: Sendable {
    private let service: ChatService
    private let queue: OutboundQueue
    private let attachment: Attachment
    private let position: StreamPosition
    private let heartbeat: RepeatedTask

    /// Joins the conversation: its welcome is the first event.
    init(
        service: ChatService, session: OpenedSession, channel: any Channel, position: StreamPosition?
    ) async throws(ChatError) {
        self.service = service
        self.position = position ?? StreamPosition()
        let queue = service.queue(for: channel)
        self.queue = queue
        let attachment = try await service.join(session, queue: queue, continuing: position)
        self.attachment = attachment
        let keepAlive = TimeAmount(service.configuration.keepAlive)
        let heartbeat = channel.eventLoop.scheduleRepeatedTask(initialDelay: keepAlive, delay: keepAlive) {
            _ in
            queue.offer(.ping)
        }
        self.heartbeat = heartbeat
        // Also when the body is never asked for.
        channel.closeFuture.whenComplete { _ in
            heartbeat.cancel()
            queue.finish()
            service.router.detach(attachment)
        }
    }

    /// Writes events until the stream ends.
    func write(to writer: inout any ResponseBodyWriter) async throws {
        defer { leave() }
        var position = position
        try await withGracefulShutdownHandler {
            for await item in queue.items {
                guard let event = try Self.event(of: item, position: &position) else { break }
                try await writer.write(ByteBuffer(string: event))
            }
        } onGracefulShutdown: {
            queue.offer(.close(.goingAway))
        }
        try await writer.finish(nil)
    }

    /// No more events.
    func end() {
        queue.finish()
    }

    private func leave() {
        heartbeat.cancel()
        queue.finish()
        service.router.detach(attachment)
    }

    /// An event as text; nil for the last one.
    private static func event(of item: OutboundItem, position: inout StreamPosition) throws -> String? {
        switch item {
        case .frame(let frame):
            position.advance(past: frame)
            let data = String(decoding: try FrameCoding.write(frame), as: UTF8.self)
            return "id: \(position)\ndata: \(data)\n\n"
        case .ping, .pong:
            return ": still here\n\n"
        case .close:
            return nil
        }
    }
}
