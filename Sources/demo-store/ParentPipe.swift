internal import Dispatch
internal import ServiceLifecycle

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Ends the program when standard input does: the parent that held the other end has gone.
struct ParentPipe: Service {
    func run() async throws {
        let ended = AsyncStream<Void> { continuation in
            // Reading blocks, so it has a queue of its own; it ends with the program at the latest.
            DispatchQueue(label: "parent-pipe").async {
                var byte: UInt8 = 0
                while read(STDIN_FILENO, &byte, 1) > 0 {}
                continuation.finish()
            }
        }
        for await _ in ended.cancelOnGracefulShutdown() {}
    }
}
