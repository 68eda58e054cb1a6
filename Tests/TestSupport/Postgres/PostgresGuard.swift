#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A shell that runs a private server for as long as this process lives.
///
/// When we end, however that happens, it stops the server and removes its files.
struct PostgresGuard: Sendable {
    let socketDirectory: String
    let port: Int

    static func start(_ binaries: PostgresBinaries) async throws -> PostgresGuard {
        var template = Array("/tmp/cie-postgres-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw TemporaryPostgresError("mkdtemp failed") }
        let directory = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        let port = try ShellGuard.freePort()
        let answer = try await ShellGuard.start(
            script: script, name: "postgres-guard",
            arguments: [binaries.directory, directory, String(port)])
        guard answer.hasPrefix("ready") else {
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
