internal import HTTPTypes
internal import Hummingbird

/// Everything on the public port that is not a WebSocket.
struct ChatRoutes: Sendable {
    static let socketPath = "/v1/chat"

    let service: ChatService
    let origins: AllowedOrigins
    let readiness: @Sendable () async -> [String]

    func router() -> Router<ChatRequestContext> {
        let router = Router(context: ChatRequestContext.self)
        router.add(middleware: OriginMiddleware(origins: origins))
        router.add(middleware: ChatErrorMiddleware())
        router.get("/") { _, _ in try Response.json(APIDescription()) }
        router.get("/livez") { _, _ in try Response.json(ProbeBody(status: "ok")) }
        router.get("/readyz") { _, _ in try await ready() }
        router.get(RouterPath(Self.socketPath)) { request, _ -> Response in throw notUpgraded(request) }
        router.post("/v1/sessions") { request, context in try await begin(request, context) }
        let session = router.group("/v1/sessions/:id")
        session.get("events") { request, context in try await events(request, context) }
        session.post("messages") { request, context in try await message(request, context) }
        session.post("consent") { request, context in
            try await take(request, context) { .consent(try $0.read(ConsentFrame.self)) }
        }
        session.post("identify") { request, context in
            try await take(request, context) { .identify(try $0.read(IdentifyFrame.self)) }
        }
        session.post("feedback") { request, context in
            try await take(request, context) { .feedback(try $0.read(FeedbackFrame.self)) }
        }
        session.post("human") { request, context in try await take(request, context) { _ in .human } }
        session.post("end") { request, context in try await take(request, context) { _ in .end } }
        return router
    }

    private func ready() async throws -> Response {
        let reasons = await readiness()
        guard !reasons.isEmpty else { return try .json(ProbeBody(status: "ready")) }
        return try .json(ProbeBody(status: "not ready", reasons: reasons), status: .serviceUnavailable)
    }

    /// Why a request for the socket got here.
    private func notUpgraded(_ request: Request) -> ChatError {
        if !origins.admits(request.headers[.origin]) {
            return ChatError(.forbidden, "this origin may not use the chat")
        }
        if service.connections.isFull, request.headers[.secWebSocketKey] != nil {
            return ChatError(.tooManyConnections, "all connections are taken", retryAfter: .seconds(5))
        }
        return ChatError(.upgradeRequired, "this is a WebSocket endpoint (version 13)")
    }

    private func begin(_ request: Request, _ context: ChatRequestContext) async throws -> Response {
        let body = try await RequestBytes(request, upTo: context.maxUploadSize)
        var hello = body.isEmpty ? HelloFrame() : try body.read(HelloFrame.self)
        hello.token = nil
        let session = try await service.open(hello)
        let answer = SessionBody(
            sessionID: session.id.rawValue, token: session.token,
            greeting: service.configuration.greeting)
        return try .json(answer, status: .created)
    }

    private func message(_ request: Request, _ context: ChatRequestContext) async throws -> Response {
        let session = try await session(of: request, context)
        let body = try await RequestBytes(request, upTo: context.maxUploadSize)
        let frame = try body.read(MessageFrame.self)
        try await service.submit(.message(frame), in: session)
        service.router.announce(frame.messageID, in: session)
        return try .json(AcceptedBody(messageID: frame.messageID), status: .accepted)
    }

    private func take(
        _ request: Request, _ context: ChatRequestContext,
        as frame: (RequestBytes) throws -> ClientFrame
    ) async throws -> Response {
        let session = try await session(of: request, context)
        let body = try await RequestBytes(request, upTo: context.maxUploadSize)
        try await service.submit(try frame(body), in: session)
        return try .json(AcceptedBody(), status: .accepted)
    }

    /// The session of the path, if the bearer token opens it.
    func session(of request: Request, _ context: ChatRequestContext) async throws(ChatError) -> SessionID {
        guard let id = context.parameters.get("id").flatMap({ SessionID($0) }) else {
            throw ChatError(.notFound, "there is no such session")
        }
        guard let header = request.headers[.authorization], header.lowercased().hasPrefix("bearer ") else {
            throw ChatError(.missingToken, "the session token is missing (Authorization: Bearer …)")
        }
        let token = header.dropFirst(7).filter { !$0.isWhitespace }
        guard try await service.authenticate(token) == id else {
            throw ChatError(.forbidden, "the session token opens another session")
        }
        return id
    }
}
