internal import HTTPTypes
internal import Hummingbird

extension ChatError {
    /// What the error is over HTTP.
    var status: HTTPResponse.Status {
        switch code {
        case .invalidJSON, .invalidFrame, .unknownType, .helloExpected, .textOnly: .badRequest
        case .missingToken, .invalidToken, .expiredToken: .unauthorized
        case .forbidden: .forbidden
        case .notFound: .notFound
        case .textTooLong, .frameTooLarge: .contentTooLarge
        case .rateLimited: .tooManyRequests
        case .tooManyConnections, .unavailable: .serviceUnavailable
        case .upgradeRequired: .upgradeRequired
        }
    }

    func response() throws -> Response {
        var response = try Response.json(ErrorFrame(self), status: status)
        if let retryAfter {
            response.headers[.retryAfter] = "\(max(1, Int((retryAfter / .seconds(1)).rounded(.up))))"
        }
        if status == .unauthorized { response.headers[.wwwAuthenticate] = "Bearer" }
        if status == .upgradeRequired { response.headers[.upgrade] = "websocket" }
        return response
    }
}
