internal import HTTP
internal import Logging
internal import Retrieval

/// The shop's order service over HTTP: `GET {OMS_BASE_URL}/orders/{id}`.
struct OrderService: Sendable {
    private let client: Client
    /// Without a slash at its end; nil when the shop has no order service.
    private let baseURL: String?
    private let logger: Logger
    private let breaker = CircuitBreaker()
    private let retries = RetryPolicy(
        attempts: 3, firstDelay: .milliseconds(150), maximumDelay: .seconds(1), maximumRetryAfter: .seconds(2)
    )

    init(client: Client, baseURL: String?, logger: Logger) {
        self.client = client
        var base = baseURL ?? ""
        while base.hasSuffix("/") { base.removeLast() }
        self.baseURL = base.isEmpty ? nil : base
        self.logger = logger
    }

    /// Asks for one order; a service that is down is an answer, not an error.
    func lookUp(_ orderID: String) async throws -> OrderResponse {
        guard let baseURL else { return .unavailable }
        let request = ClientRequest(
            url: "\(baseURL)/orders/\(Self.percentEncoded(orderID))",
            headers: [("accept", "application/json")],
            connectTimeout: .seconds(1), firstByteTimeout: .seconds(3), silenceTimeout: .seconds(2),
            totalTimeout: .seconds(5), maximumBody: 1 << 20)
        do throws(HTTPError) {
            let response = try await retries.run { _ async throws(HTTPError) in
                try await breaker.run { () async throws(HTTPError) in try await client.send(request) }
            }
            return understand(response)
        } catch {
            try Task.checkCancellation()
            logger.warning("order service not available", metadata: ["why": "\(error)"])
            return .unavailable
        }
    }

    private func understand(_ response: ClientResponse) -> OrderResponse {
        switch response.status {
        case 200:
            if let record = try? OrderRecord(json: response.body) { return .found(record) }
            logger.warning("the order service's answer is not an order")
            return .unavailable
        // An id that the service rejects is as unknown as one that it does not find.
        case 400, 404, 410, 422: return .unknown
        default:
            logger.warning("order service failed", metadata: ["status": "\(response.status)"])
            return .unavailable
        }
    }

    /// Everything but unreserved characters (RFC 3986, section 2.3) is encoded: an id is one path segment.
    static func percentEncoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var encoded: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, 45, 46, 95, 126: encoded.append(byte)
            default: encoded += [37, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }
}
