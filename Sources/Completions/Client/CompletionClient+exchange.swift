internal import HTTP
internal import Synchronization

extension CompletionClient {
    /// One attempt at a stream, until its first words.
    nonisolated(nonsending) func begin(
        _ request: CompletionRequest, _ timing: Timing, _ exchange: Exchange
    ) async throws(FailedAttempt) -> CompletionStream {
        let late = CompletionError(.firstTokenTimeout, "no word came within the deadline")
        let dialect = dialect.withLock { $0 }
        let post = try post(request, exchange.model, timing, stream: true, dialect)
        return try await Deadline.run(before: timing.firstToken, else: late) { [http] in
            let response = try await Self.reaching { () async throws(HTTPError) in
                try await http.stream(post)
            }
            try await self.check(response, dialect) { try await response.wholeBody() }
            let isWhole = response.header("content-type")?.lowercased().contains("json") ?? false
            let stream = CompletionStream(
                isWhole
                    ? Self.events(of: try await response.wholeBody(maximum: 4 << 20))
                    : response.serverSentEvents,
                exchange: exchange)
            try await stream.begin()
            return stream
        }
    }

    /// One attempt at an answer that comes as a whole.
    nonisolated(nonsending) func whole(
        _ request: CompletionRequest, _ timing: Timing, _ exchange: Exchange
    ) async throws(FailedAttempt) -> Completion {
        let late = CompletionError(.totalTimeout, "no answer came within the deadline")
        let dialect = dialect.withLock { $0 }
        let post = try post(request, exchange.model, timing, stream: false, dialect)
        return try await Deadline.run(before: timing.total, else: late) { [http] in
            let response = try await Self.reaching { () async throws(HTTPError) in
                try await http.send(post)
            }
            try await self.check(response, dialect) { response.body }
            let stream = CompletionStream(Self.events(of: response.body), exchange: exchange)
            var text = ""
            while let words = try await stream.next() { text += words }
            guard !text.isEmpty, let usage = await stream.usage else {
                throw CompletionError(.empty, "the answer has no words")
            }
            return Completion(text: text, usage: usage)
        }
    }

    private func post(
        _ request: CompletionRequest, _ model: Model, _ timing: Timing, stream: Bool,
        _ dialect: EndpointDialect
    ) throws(FailedAttempt) -> ClientRequest {
        let limits = configuration.limits
        let endpoint = configuration.endpoint
        let body = RequestBody(
            request, model: model.name, stream: stream, tokens: limits.tokens, dialect: dialect)
        var headers = [
            ("content-type", "application/json"),
            ("accept", stream ? "text/event-stream, application/json" : "application/json"),
        ]
        if let key = endpoint.key { headers.append(("authorization", "Bearer \(key)")) }
        let bytes: [UInt8]
        do { bytes = try body.bytes() } catch { throw FailedAttempt(error, .none) }
        let patience = timing.untilFirstToken
        return ClientRequest(
            method: "POST", url: endpoint.addresses[dialect.address], headers: headers, body: bytes,
            connectTimeout: min(.seconds(3), patience), firstByteTimeout: patience,
            silenceTimeout: max(limits.silence, patience), totalTimeout: timing.untilEnd,
            maximumBody: 4 << 20)
    }

    private nonisolated(nonsending) static func reaching<Response>(
        _ send: () async throws(HTTPError) -> Response
    ) async throws(CompletionError) -> Response {
        do {
            return try await send()
        } catch {
            throw CompletionError(error, begun: false)
        }
    }

    /// Learns from the head of a response, and refuses one that is no success.
    private nonisolated(nonsending) func check(
        _ response: some HTTPResponse, _ asked: EndpointDialect, body: () async throws -> [UInt8]
    ) async throws {
        let pause = RateLimitNotice.pause(after: response)
        if let pause { gate.close(for: pause) }
        if response.isSuccess { return }
        let complaint = String(decoding: (try? await body()) ?? [], as: UTF8.self)
        throw refusal(response.status, pause: pause, complaint: complaint, asked)
    }

    private func refusal(
        _ status: Int, pause: Duration?, complaint: String, _ asked: EndpointDialect
    ) -> FailedAttempt {
        let name = (try? CompletionPayload(json: complaint.utf8))?.error?.name ?? "nothing more"
        let message = "the endpoint answered \(status) and said \(name)"
        switch status {
        case 401, 403: return FailedAttempt(CompletionError(.unauthorized, message, status: status), .none)
        case 429:
            let error = CompletionError(.rateLimited, message, status: status)
            // Waiting does not refill a purse.
            if name == "insufficient_quota" { return FailedAttempt(error, .none) }
            return FailedAttempt(error, pause.map { .wait($0) } ?? .backoff)
        case 408, 409, 425, 500...:
            let error = CompletionError(.unavailable, message, status: status)
            return FailedAttempt(error, pause.map { .wait($0) } ?? .backoff)
        default:
            let count = configuration.endpoint.addresses.count
            let adapts = dialect.withLock {
                $0.learn(status: status, complaint: complaint, asked: asked, addresses: count)
            }
            let error = CompletionError(.refused, message, status: status)
            return FailedAttempt(error, adapts ? .adapt : .none)
        }
    }

    /// A whole answer as the one event of a stream.
    private static func events(of body: [UInt8]) -> AsyncThrowingStream<ServerSentEvent, any Error> {
        AsyncThrowingStream { continuation in
            continuation.yield(ServerSentEvent(data: String(decoding: body, as: UTF8.self)))
            continuation.yield(ServerSentEvent(data: "[DONE]"))
            continuation.finish()
        }
    }
}
