/// Turns the pieces of a body into events, one at a time.
actor ServerSentEventReader {
    private var body: AsyncThrowingStream<[UInt8], any Error>.AsyncIterator
    private var parser = ServerSentEventParser()
    private var ready: ArraySlice<ServerSentEvent> = []

    init(body: AsyncThrowingStream<[UInt8], any Error>) {
        self.body = body.makeAsyncIterator()
    }

    func next() async throws -> ServerSentEvent? {
        while ready.isEmpty {
            var iterator = body
            guard let piece = try await iterator.next(isolation: self) else { return nil }
            ready = parser.feed(piece)[...]
        }
        return ready.removeFirst()
    }
}
