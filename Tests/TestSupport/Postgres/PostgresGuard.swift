import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A shell that runs a private server for as long as this process lives.
///
/// It reads a socket whose other end we hold and never write: when we end, however that happens, it reads the end of
/// file, stops the server and removes its files.
struct PostgresGuard: Sendable {
    let socketDirectory: String
    let port: Int

    static func start(_ binaries: PostgresBinaries) throws -> PostgresGuard {
        var template = Array("/tmp/cie-postgres-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw TemporaryPostgresError("mkdtemp failed") }
        let directory = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        let port = try freePort()
        let lifeline = try socketPair()
        let report = try socketPair()
        defer {
            close(lifeline.read)
            close(report.read)
        }
        try spawn(
            ["/bin/sh", "-c", script, "postgres-guard", binaries.directory, directory, String(port)],
            input: lifeline.read, output: report.write)
        close(report.write)
        let answer = readAll(report.read)
        guard answer.hasPrefix("ready") else {
            close(lifeline.write)
            throw TemporaryPostgresError("the server didn't start: \(answer)")
        }
        return PostgresGuard(socketDirectory: directory, port: port)
    }

    // Postgres refuses to run as root. Standard output is closed once the server is up, which is what we wait for.
    private static let script = """
        bin=$1 dir=$2 port=$3
        trap '' INT HUP TERM
        run() { "$@"; }
        if [ "$(id -u)" = 0 ]; then
            user=postgres; id $user >/dev/null 2>&1 || user=nobody
            chown $user "$dir"
            run() { setpriv --reuid=$user --regid="$(id -g $user)" --clear-groups "$@"; }
        fi
        cd "$dir"
        run "$bin/initdb" -D "$dir/data" -U postgres -A trust -E UTF8 --no-locale --no-sync >"$dir/log" 2>&1 &&
        run "$bin/pg_ctl" -D "$dir/data" -l "$dir/server.log" -w -t 60 -o "-p $port -k $dir \\
            -c listen_addresses=127.0.0.1 -c max_connections=300 -c fsync=off -c full_page_writes=off \\
            -c synchronous_commit=off" start >>"$dir/log" 2>&1 </dev/null &&
        echo ready || cat "$dir/log" "$dir/server.log"
        exec >/dev/null 2>&1
        cat
        run "$bin/pg_ctl" -D "$dir/data" -m immediate -w stop
        rm -rf "$dir"
        """
}

extension PostgresGuard {
    private static func freePort() throws -> Int {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard socket >= 0 else { throw TemporaryPostgresError("no socket") }
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
        guard status == 0 else { throw TemporaryPostgresError("no free port") }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    private static func socketPair() throws -> (read: Int32, write: Int32) {
        var ends: [Int32] = [-1, -1]
        // Close-on-exec from the start, or another child of ours would keep the server alive.
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw TemporaryPostgresError("no socket pair") }
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
        guard status == 0 else { throw TemporaryPostgresError("posix_spawn failed: \(status)") }
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
