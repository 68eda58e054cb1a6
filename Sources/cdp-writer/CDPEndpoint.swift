internal import FoundationEssentials
internal import HTTP
internal import Profiles

/// The CDP over HTTP: `POST {CDP_BASE_URL}/v1/batch`.
struct CDPEndpoint: Sendable {
    private let client: Client
    private let url: String
    private let authorization: String
    private let breaker = CircuitBreaker()
    private let retries = RetryPolicy(
        attempts: 4, firstDelay: .milliseconds(250), maximumDelay: .seconds(5),
        maximumRetryAfter: .seconds(30),
        statuses: [402, 408, 425, 429, 460, 500, 502, 503, 504])

    /// Nil without a base URL: then there is no CDP.
    init?(client: Client, baseURL: String?, writeKey: String) {
        var base = baseURL ?? ""
        while base.hasSuffix("/") { base.removeLast() }
        guard !base.isEmpty else { return nil }
        self.client = client
        url = base + "/v1/batch"
        authorization = "Basic " + Data((writeKey + ":").utf8).base64EncodedString()
    }

    var delivery: CDPDelivery {
        CDPDelivery { body, traceparent in try await post(body, traceparent) }
    }

    private func post(_ body: [UInt8], _ traceparent: String?) async throws -> Int {
        var headers = [("content-type", "application/json"), ("authorization", authorization)]
        if let traceparent { headers.append(("traceparent", traceparent)) }
        let request = ClientRequest(
            method: "POST", url: url, headers: headers, body: body, connectTimeout: .seconds(3),
            firstByteTimeout: .seconds(10), silenceTimeout: .seconds(5), totalTimeout: .seconds(15),
            maximumBody: 1 << 20)
        do throws(HTTPError) {
            return try await retries.run { attempt async throws(HTTPError) in
                var request = request
                if attempt > 1 { request.headers.append(("x-retry-count", String(attempt - 1))) }
                let ready = request
                return try await breaker.run { () async throws(HTTPError) in try await client.send(ready) }
            }.status
        } catch {
            try Task.checkCancellation()
            throw CDPFault(error.isRetriable ? .unavailable : .misconfigured, error.description)
        }
    }
}
