internal import Hummingbird

/// Answers every error as `{"code", "message"}`.
struct ChatErrorMiddleware: RouterMiddleware {
    typealias Context = ChatRequestContext

    func handle(
        _ request: Request, context: ChatRequestContext,
        next: (Request, ChatRequestContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as ChatError {
            return try error.response()
        } catch let error as HTTPError where error.status == .notFound {
            return try ChatError(.notFound, "there is no such endpoint").response()
        }
    }
}
