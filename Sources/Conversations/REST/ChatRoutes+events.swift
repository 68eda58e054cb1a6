internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import ServiceLifecycle

extension ChatRoutes {
    /// The frames of a session as server-sent events, until one side leaves.
    func events(_ request: Request, _ context: ChatRequestContext) async throws -> Response {
        let session = try await service.reopen(try await session(of: request, context))
        guard service.admit(context.channel) else {
            throw ChatError(.tooManyConnections, "all connections are taken", retryAfter: .seconds(5))
        }
        let position = request.headers[.lastEventID].flatMap { StreamPosition($0) }
        let stream = try await EventStream(
            service: service, session: session, channel: context.channel, position: position)
        let body = ResponseBody { writer in
            try await request.body.consumeWithInboundCloseHandler { _ in
                try await stream.write(to: &writer)
            } onInboundClosed: {
                stream.end()
            }
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/event-stream",
                .cacheControl: "no-store",
                // Proxies that buffer would hold back what was said.
                .accelBuffering: "no",
            ],
            body: body)
    }
}
