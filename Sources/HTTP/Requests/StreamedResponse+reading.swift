extension StreamedResponse {
    /// Reads what is left of the body, for instance the explanation that came with an error status.
    ///
    /// - Throws: `bodyTooLarge` beyond `maximum` bytes, and whatever ends the transfer early.
    package func wholeBody(maximum: Int = 64 << 10) async throws -> [UInt8] {
        var whole: [UInt8] = []
        for try await piece in body {
            guard whole.count + piece.count <= maximum else {
                throw HTTPError(.bodyTooLarge, "the body has more than \(maximum) bytes")
            }
            whole += piece
        }
        return whole
    }

    /// The events of a `text/event-stream` body, as they arrive.
    package var serverSentEvents: AsyncThrowingStream<ServerSentEvent, any Error> {
        let reader = ServerSentEventReader(body: body)
        return AsyncThrowingStream { try await reader.next() }
    }
}
