internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Lets pages of allowed origins use REST and event streams (CORS).
struct OriginMiddleware: RouterMiddleware {
    typealias Context = ChatRequestContext

    private let origins: AllowedOrigins
    private let cors: CORSMiddleware<ChatRequestContext>

    init(origins: AllowedOrigins) {
        self.origins = origins
        cors = CORSMiddleware(
            allowOrigin: origins == .any ? .all : .originBased,
            allowHeaders: [.authorization, .contentType, .lastEventID],
            allowMethods: [.get, .post, .options],
            exposedHeaders: ["Retry-After"],
            maxAge: .hours(24))
    }

    func handle(
        _ request: Request, context: ChatRequestContext,
        next: (Request, ChatRequestContext) async throws -> Response
    ) async throws -> Response {
        guard origins.admits(request.headers[.origin]) else {
            return try ChatError(.forbidden, "this origin may not use the chat").response()
        }
        return try await cors.handle(request, context: context, next: next)
    }
}
