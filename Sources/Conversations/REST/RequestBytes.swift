internal import Hummingbird
internal import NIOCore

/// The body of a request.
struct RequestBytes: Sendable {
    private let bytes: [UInt8]

    /// - Throws: `frameTooLarge` when the body is longer than `limit`.
    init(_ request: Request, upTo limit: Int) async throws {
        do {
            bytes = Array(buffer: try await request.body.collect(upTo: limit))
        } catch is NIOTooManyBytesError {
            throw ChatError(.frameTooLarge, "a request may have \(limit) bytes")
        }
    }

    var isEmpty: Bool { bytes.isEmpty }

    func read<Frame: LimitedFrame>(_ type: Frame.Type) throws(ChatError) -> Frame {
        try FrameCoding.read(type, from: bytes)
    }
}
