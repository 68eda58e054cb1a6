internal import HTTP

/// A model's answer as it comes into being; it has begun when it is handed out.
///
/// For one reader. Letting go of it ends the transfer and frees its place.
package actor CompletionStream {
    private let events: AsyncThrowingStream<ServerSentEvent, any Error>
    private let exchange: Exchange
    private var first: String?
    private var finish: FinishReason?
    private var reported: TokenUsage?
    private var end: Result<TokenUsage, CompletionError>?

    init(_ events: AsyncThrowingStream<ServerSentEvent, any Error>, exchange: Exchange) {
        self.events = events
        self.exchange = exchange
    }

    /// The tokens of the whole answer; nil before its end.
    package var usage: TokenUsage? { try? end?.get() }

    /// Waits for the first words and keeps them for `next`.
    func begin() async throws(CompletionError) {
        first = try await advance()
        if first == nil { throw CompletionError(.empty, "the answer has no words") }
    }

    /// The next words, nil when the answer is complete.
    ///
    /// - Throws: What cut the answer short: `disconnected`, `stalled`, `totalTimeout`, `reported`,
    ///   `invalidResponse`, `lengthLimit`, `contentFilter` or `cancelled`.
    package func next() async throws(CompletionError) -> String? {
        if let words = first {
            first = nil
            return words
        }
        return try await advance()
    }

    private func advance() async throws(CompletionError) -> String? {
        if let end {
            _ = try end.get()
            return nil
        }
        do throws(CompletionError) {
            while let event = try await nextEvent() {
                if let words = try read(event) { return words }
            }
            try complete()
            return nil
        } catch {
            exchange.end(reported, because: FailedAttempt(error))
            end = .failure(error)
            throw error
        }
    }

    /// Nil at the end, which an endpoint marks with `[DONE]`.
    private func nextEvent() async throws(CompletionError) -> ServerSentEvent? {
        do {
            // Every iterator of the stream goes on where the last one stopped.
            var iterator = events.makeAsyncIterator()
            guard let event = try await iterator.next(isolation: self) else {
                guard finish != nil else {
                    throw CompletionError(.disconnected, "the stream ended in the middle of the answer")
                }
                return nil
            }
            guard event.data != "[DONE]" else {
                drain()
                return nil
            }
            return event
        } catch let error as CompletionError {
            throw error
        } catch let error as HTTPError {
            throw CompletionError(error, begun: true)
        } catch {
            throw .cancelled
        }
    }

    private func read(_ event: ServerSentEvent) throws(CompletionError) -> String? {
        let payload = try CompletionPayload(json: event.data.utf8)
        if let error = payload.error {
            throw CompletionError(.reported, "the endpoint reported \(error.name)")
        }
        if let tokens = payload.tokens { reported = tokens }
        if let reason = payload.finish { finish = reason }
        let words = payload.text
        guard !words.isEmpty else { return nil }
        exchange.received(bytes: words.utf8.count)
        return words
    }

    private func complete() throws(CompletionError) {
        switch finish {
        case .length: throw CompletionError(.lengthLimit, "the answer ran into the limit of tokens")
        case .contentFilter: throw CompletionError(.contentFilter, "the endpoint's filter cut the answer")
        case .stop, .other, nil: end = .success(exchange.end(reported, because: nil))
        }
    }

    /// Reads the last bytes of the body, so that its connection can be used again.
    private func drain() {
        Task { [events] in
            for try await _ in events {}
        }
    }
}
