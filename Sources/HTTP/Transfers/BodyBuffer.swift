internal import Synchronization

/// The pieces of a streamed body between the thread and their reader, bounded in bytes.
final class BodyBuffer: ResponseSink {
    typealias Head = Result<ResponseHead, HTTPError>
    typealias Piece = Result<[UInt8]?, HTTPError>

    private struct State {
        var head: Head?
        var waiting: [UInt8] = []
        /// Set at the end: complete with nil inside.
        var end: HTTPError??
        var headWaiter: CheckedContinuation<Head, Never>?
        var pieceWaiter: CheckedContinuation<Piece, Never>?
    }

    private let state = Mutex(State())
    private let maximum: Int
    private let abandon: @Sendable () -> Void

    /// - Parameter abandon: Ends the transfer, when nobody reads any more.
    init(maximum: Int, abandon: @escaping @Sendable () -> Void) {
        self.maximum = maximum
        self.abandon = abandon
    }

    var isFinished: Bool { state.withLock { $0.end != nil } }

    func head() async -> Head {
        await withCheckedContinuation { continuation in
            let head = state.withLock { state -> Head? in
                if state.head == nil { state.headWaiter = continuation }
                return state.head
            }
            if let head { continuation.resume(returning: head) }
        }
    }

    /// The next bytes, nil at the end.
    func next() async -> Piece {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let piece = state.withLock { state -> Piece? in
                    if let piece = Self.takePiece(&state) { return piece }
                    state.pieceWaiter = continuation
                    return nil
                }
                if let piece { continuation.resume(returning: piece) }
            }
        } onCancel: {
            finish(.cancelledByTask)
            abandon()
        }
    }

    /// The reader has gone.
    func drop() {
        guard !isFinished else { return }
        finish(.cancelledByTask)
        abandon()
    }

    func receive(_ head: ResponseHead) {
        let waiter = state.withLock { state in
            guard state.head == nil else { return nil as CheckedContinuation<Head, Never>? }
            state.head = .success(head)
            defer { state.headWaiter = nil }
            return state.headWaiter
        }
        waiter?.resume(returning: .success(head))
    }

    func receive(_ bytes: UnsafeRawBufferPointer) -> HTTPError? {
        let (waiter, error) = state.withLock { state -> (CheckedContinuation<Piece, Never>?, HTTPError?) in
            if let waiter = state.pieceWaiter {
                state.pieceWaiter = nil
                return (waiter, nil)
            }
            guard state.waiting.count + bytes.count <= maximum else {
                return (nil, HTTPError(.readerTooSlow, "more than \(maximum) bytes wait for their reader"))
            }
            state.waiting.append(contentsOf: bytes)
            return (nil, nil)
        }
        waiter?.resume(returning: .success(Array(bytes)))
        return error
    }

    func finish(_ error: HTTPError?) {
        let (headWaiter, pieceWaiter) = state.withLock { state in
            guard state.end == nil else {
                return (nil, nil) as (CheckedContinuation<Head, Never>?, CheckedContinuation<Piece, Never>?)
            }
            state.end = .some(error)
            if state.head == nil { state.head = .failure(Self.headless(error)) }
            defer { (state.headWaiter, state.pieceWaiter) = (nil, nil) }
            return (state.headWaiter, state.pieceWaiter)
        }
        headWaiter?.resume(returning: .failure(Self.headless(error)))
        pieceWaiter?.resume(returning: error.map { .failure($0) } ?? .success(nil))
    }

    private static func headless(_ error: HTTPError?) -> HTTPError {
        error ?? HTTPError(.invalidResponse, "the answer has no status line")
    }

    /// What can be had at once: first what has arrived, then the end.
    private static func takePiece(_ state: inout State) -> Piece? {
        if !state.waiting.isEmpty {
            defer { state.waiting = [] }
            return .success(state.waiting)
        }
        guard let end = state.end else { return nil }
        return end.map { .failure($0) } ?? .success(nil)
    }
}
