/// The reading end of a body: when the last reference to it goes, so does the transfer.
final class BodyReader: Sendable {
    private let buffer: BodyBuffer

    init(buffer: BodyBuffer) {
        self.buffer = buffer
    }

    deinit { buffer.drop() }

    func next() async throws(HTTPError) -> [UInt8]? {
        try await buffer.next().get()
    }
}
