internal import Dispatch

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Ends a daemon together with the supervisor that started it, even one that was killed.
///
/// The supervisor holds the other end of standard input and never writes: the end of the stream means that it
/// is gone, and a graceful stop begins.
enum ParentPipe {
    /// The environment variable that asks for it.
    static let variable = "CIE_PARENT_PIPE"

    static func watch() {
        DispatchQueue(label: "cie.parent-pipe").async {
            var byte: UInt8 = 0
            while true {
                let count = read(STDIN_FILENO, &byte, 1)
                if count > 0 || (count < 0 && errno == EINTR) { continue }
                break
            }
            // To the process: `raise` would leave it pending on this thread, which blocks signals.
            kill(getpid(), SIGTERM)
        }
    }
}
