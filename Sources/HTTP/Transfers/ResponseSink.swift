/// Where the thread puts a response as it arrives.
protocol ResponseSink: AnyObject, Sendable {
    /// Nobody waits any more: the transfer need not start.
    var isFinished: Bool { get }

    func receive(_ head: ResponseHead)

    /// Takes a piece of the body, or says why it cannot.
    func receive(_ bytes: UnsafeRawBufferPointer) -> HTTPError?

    /// The end: complete with nil. Only the first call counts.
    func finish(_ error: HTTPError?)
}

extension HTTPError {
    static let cancelledByTask = HTTPError(.cancelled, "the task was cancelled")
    static let clientClosed = HTTPError(.closed, "the client has been closed")
}
