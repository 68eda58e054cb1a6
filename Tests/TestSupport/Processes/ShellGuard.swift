import Dispatch

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A shell that keeps something running for as long as this process lives.
///
/// It reads a socket whose other end we hold and never write: when we end, however that happens, it reads the end of
/// file and runs the rest of its script, which stops what it keeps.
package enum ShellGuard {
    /// Runs `script` and returns what it wrote before it closed its standard output.
    ///
    /// Waits on a queue of its own: a server may take seconds to start.
    package static func start(script: String, name: String, arguments: [String]) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue(label: name).async {
                continuation.resume(
                    with: Result { try run(script: script, name: name, arguments: arguments) })
            }
        }
    }

    private static func run(script: String, name: String, arguments: [String]) throws -> String {
        let lifeline = try socketPair()
        let report = try socketPair()
        defer {
            close(lifeline.read)
            close(report.read)
        }
        try spawn(
            ["/bin/bash", "-c", letGo + script, name] + arguments, input: lifeline.read, output: report.write)
        close(report.write)
        return readAll(report.read)
    }

    // The shell outlives other tests: with their sockets in its hands, closing one would not end it.
    private static let letGo = """
        for open in /proc/$$/fd/*; do
            [ "${open##*/}" -gt 2 ] && [ "${open##*/}" != 255 ] && eval "exec ${open##*/}>&-"
        done 2>/dev/null

        """

    /// A TCP port of the loopback interface that nobody listens on now.
    package static func freePort() throws -> Int {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard socket >= 0 else { throw ShellGuardError("no socket") }
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, length) == 0 ? getsockname(socket, $0, &length) : -1
            }
        }
        guard status == 0 else { throw ShellGuardError("no free port") }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    private static func socketPair() throws -> (read: Int32, write: Int32) {
        var ends: [Int32] = [-1, -1]
        // Close-on-exec from the start, or another child of ours would keep the server alive.
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw ShellGuardError("no socket pair") }
        return (ends[0], ends[1])
    }

    private static func spawn(_ arguments: [String], input: Int32, output: Int32) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, output, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A process group of its own: what interrupts the tests must not interrupt the cleaning up.
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        var pointers = arguments.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var process = pid_t()
        let status = posix_spawn(&process, arguments[0], &actions, &attributes, &pointers, environ)
        guard status == 0 else { throw ShellGuardError("posix_spawn failed: \(status)") }
    }

    private static func readAll(_ descriptor: Int32) -> String {
        var text: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return String(decoding: text, as: UTF8.self) }
            text += buffer[..<count]
        }
    }
}
