internal import CLibcurl
internal import Glibc
internal import Synchronization

/// The front of the thread that owns every libcurl handle: takes orders from any task.
final class TransferLoop: Sendable {
    enum Command: Sendable {
        case start(TransferOrder)
        case cancel(UInt64)
    }

    private enum Phase { case open, closing, ended }

    private struct Inbox {
        var commands: [Command] = []
        var phase = Phase.open
        var closers: [CheckedContinuation<Void, Never>] = []
    }

    private let multi: MultiHandle
    private let inbox = Mutex(Inbox())
    private let lastID = Atomic<UInt64>(0)

    /// `curl_global_init` is not to be called by two threads at once; a global is set up exactly once.
    private static let isInitialised = cie_curl_global_init() == CURLE_OK

    init(configuration: ClientConfiguration) throws(HTTPError) {
        guard Self.isInitialised else { throw HTTPError(.other, "libcurl cannot be initialised") }
        multi = try MultiHandle(configuration: configuration)
        let context = Unmanaged.passRetained(ThreadContext(loop: self, configuration: configuration))
        var thread = pthread_t()
        let failure = pthread_create(
            &thread, nil,
            { context in
                if let context {
                    Unmanaged<ThreadContext>.fromOpaque(context).takeRetainedValue().run()
                }
                return nil
            }, context.toOpaque())
        guard failure == 0 else {
            context.release()
            multi.free()
            throw HTTPError(.other, "no thread could be started (error \(failure))")
        }
        pthread_detach(thread)
    }

    func nextID() -> UInt64 {
        lastID.add(1, ordering: .relaxed).newValue
    }

    func start(_ order: TransferOrder) {
        if !append(.start(order)) { order.sink.finish(.clientClosed) }
    }

    func cancel(_ id: UInt64) {
        _ = append(.cancel(id))
    }

    /// Asks the thread to end; does not wait.
    func stop() {
        inbox.withLock { inbox in
            guard inbox.phase == .open else { return }
            inbox.phase = .closing
            multi.wake()
        }
    }

    /// Asks the thread to end and waits until it has.
    func close() async {
        stop()
        await withCheckedContinuation { continuation in
            let hasEnded = inbox.withLock { inbox in
                if inbox.phase != .ended { inbox.closers.append(continuation) }
                return inbox.phase == .ended
            }
            if hasEnded { continuation.resume() }
        }
    }

    /// The handle may be woken only while it exists, so that happens under the lock.
    private func append(_ command: Command) -> Bool {
        inbox.withLock { inbox in
            guard inbox.phase == .open else { return false }
            inbox.commands.append(command)
            if inbox.commands.count == 1 { multi.wake() }
            return true
        }
    }

    /// What the thread has to do next; nil once it is to end.
    fileprivate func takeCommands() -> (commands: [Command], isClosing: Bool) {
        inbox.withLock { inbox in
            defer { inbox.commands = [] }
            return (inbox.commands, inbox.phase == .closing)
        }
    }

    fileprivate func threadEnded() {
        let closers = inbox.withLock { inbox in
            inbox.phase = .ended
            multi.free()
            defer { inbox.closers = [] }
            return inbox.closers
        }
        for closer in closers { closer.resume() }
    }

    /// What the thread starts with.
    private final class ThreadContext {
        let loop: TransferLoop
        let transfers: TransferSet

        init(loop: TransferLoop, configuration: ClientConfiguration) {
            self.loop = loop
            transfers = TransferSet(multi: loop.multi.pointer, userAgent: configuration.userAgent)
        }

        func run() {
            while true {
                let (commands, isClosing) = loop.takeCommands()
                for command in commands {
                    switch command {
                    case .start(let order): transfers.start(order)
                    case .cancel(let id): transfers.cancel(id)
                    }
                }
                if isClosing { break }
                transfers.advance()
            }
            transfers.failAll(.clientClosed)
            loop.threadEnded()
        }
    }
}
