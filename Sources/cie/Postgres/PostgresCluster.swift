import FoundationEssentials
import Postgres
import Subprocess
import SystemPackage

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A PostgreSQL cluster of one stack, on a port of the loopback interface.
struct PostgresCluster: Sendable {
    static let user = "cie"
    static let database = "cie"

    let places: PostgresPlaces
    let password: String
    let port: Int
    /// Variables of the supervisor that the server needs as well.
    let environment: [String: String]

    var url: String { url(of: Self.database) }

    private var directory: String { places.directory + "/cluster" }

    private func url(of database: String) -> String {
        "postgres://\(Self.user):\(password)@127.0.0.1:\(port)/\(database)"
    }

    /// Makes the cluster unless it is there already.
    func initialize() async throws {
        let files = FileManager.default
        guard !files.fileExists(atPath: directory + "/PG_VERSION") else { return }
        // A cluster takes its name only when it is complete.
        let draft = directory + ".new"
        let passwordFile = places.directory + "/password"
        if files.fileExists(atPath: draft) { try files.removeItem(atPath: draft) }
        try PrivateFile.write(Array(password.utf8), to: passwordFile)
        if let account = places.account { chown(passwordFile, account.userID, account.groupID) }
        defer { try? files.removeItem(atPath: passwordFile) }
        let result = try await run(
            "initdb",
            [
                "--pgdata", draft, "--username", Self.user, "--pwfile", passwordFile,
                "--auth", "scram-sha-256", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync",
                "--no-instructions",
            ])
        guard result.isSuccess else {
            throw CommandFailure("initdb failed: \(result.output)")
        }
        try files.moveItem(atPath: draft, toPath: directory)
    }

    /// The server, under a shell that stops it when standard input ends.
    var server: Program {
        let settings = [
            "listen_addresses=127.0.0.1", "port=\(port)", "unix_socket_directories=",
            "maintenance_work_mem=256MB", "max_wal_size=512MB", "log_min_messages=warning",
            "shared_preload_libraries=", "timezone=UTC",
        ]
        let arguments =
            [
                "-c", Self.guardScript, "cie-postgres", places.installation.program("postgres"), "-D",
                directory,
            ]
            + settings.flatMap { ["-c", $0] }
        return Program(
            name: "postgres", executable: "/bin/sh", arguments: arguments, environment: environment,
            account: places.account)
    }

    /// Returns when the server takes connections and the database is there.
    func prepare(isAlive: @Sendable () -> Bool) async throws {
        let end = ContinuousClock.now + .seconds(60)
        let pool = try Pool(url: url(of: "postgres"), size: 1, applicationName: "cie")
        defer { Task { await pool.close() } }
        while true {
            do {
                try await pool.ping()
                break
            } catch {
                guard ContinuousClock.now < end else {
                    throw CommandFailure("PostgreSQL takes no connections: \(error)")
                }
                try await Task.sleep(for: .milliseconds(50))
            }
        }
        let known = try await pool.query(
            "SELECT 1 AS one FROM pg_database WHERE datname = \(Self.database)")
        if known.isEmpty {
            try await pool.execute(Query(unsafeSQL: "CREATE DATABASE \(Self.database)"))
        }
    }

    private func run(
        _ program: String, _ arguments: [String]
    ) async throws -> (isSuccess: Bool, output: String) {
        let program = Program(
            name: program, executable: places.installation.program(program), arguments: arguments,
            environment: environment, account: places.account)
        let result = try await Subprocess.run(
            program.configuration, input: .none, output: .string(limit: 1 << 20),
            error: .combinedWithOutput)
        return (result.terminationStatus.isSuccess, result.standardOutput)
    }

    /// SIGINT is the server's fast shutdown: it doesn't wait for its clients.
    private static let guardScript = """
        exec 3<&0 </dev/null
        "$@" 3<&- &
        server=$!
        { while read -r line; do :; done; kill -INT "$server"; } <&3 >/dev/null 2>&1 &
        guard=$!
        exec 3<&-
        trap 'kill -INT "$server"' TERM INT HUP
        wait "$server"; code=$?
        while kill -0 "$server" 2>/dev/null; do wait "$server"; code=$?; done
        kill "$guard" 2>/dev/null
        exit "$code"
        """
}
