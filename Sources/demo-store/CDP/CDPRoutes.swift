internal import Events
internal import FoundationEssentials
internal import HTTPTypes
internal import Hummingbird

/// A customer data platform to look into: takes Segment's tracking calls and shows them.
struct CDPRoutes: Sendable {
    let log: CDPLog
    let writeKey: String
    let shopName: String

    func add(to router: Router<BasicRequestContext>) {
        router.post("/v1/batch") { [self] request, _ in
            try await take(request) { body throws(CDPFault) in try CDPParser.batch(body) }
        }
        for type in ["track", "identify"] {
            router.post("/v1/\(type)") { [self] request, _ in
                try await take(request) { body throws(CDPFault) in [try CDPParser.single(body, type: type)] }
            }
        }
        router.get("/cdp/events") { [self] _, _ in try JSONAnswer(log.snapshot) }
        router.get("/cdp") { [self] _, _ in CDPPage(shopName: shopName).page }
    }

    private func take(
        _ request: Request, read: ([UInt8]) throws(CDPFault) -> [[String: JSONValue]]
    ) async throws -> JSONAnswer {
        do throws(CDPFault) {
            guard isAuthorised(request) else { throw .wrongKey }
            log.record(try read(try await body(of: request)), at: .now)
            return JSONAnswer(bytes: Array(#"{"success":true}"#.utf8))
        } catch {
            return try .error(status(of: error), error.message)
        }
    }

    private func body(of request: Request) async throws(CDPFault) -> [UInt8] {
        do {
            let buffer = try await request.body.collect(upTo: CDPLimits.batchBytes)
            return Array(buffer.readableBytesView)
        } catch {
            throw .tooLarge("the body")
        }
    }

    private func isAuthorised(_ request: Request) -> Bool {
        guard let header = request.headers[.authorization], header.lowercased().hasPrefix("basic "),
            let decoded = Data(base64Encoded: String(header.dropFirst(6)))
        else { return false }
        return Array(decoded) == Array("\(writeKey):".utf8)
    }

    private func status(of fault: CDPFault) -> HTTPResponse.Status {
        switch fault {
        case .invalidJSON, .invalidCall: .badRequest
        case .tooLarge: .contentTooLarge
        case .wrongKey: .unauthorized
        }
    }
}
