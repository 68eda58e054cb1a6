import Foundation
package import HTTP
package import Kafka
package import Postgres

/// The whole product, started as an operator would: `cie up` with the binaries of this build.
///
/// One for all system tests of a run. It ends with this process.
package struct RunningStack: Sendable {
    /// What `cie status --json` tells.
    package struct Status: Decodable, Sendable {
        package struct Place: Decodable, Sendable {
            package let url: String?
            package let bootstrap_servers: String?
        }

        package struct Daemon: Decodable, Sendable {
            package let name: String
            package let pid: Int32?
            package let health: String
            package let url: String?
        }

        package let gateway: Place
        package let store: Place
        package let kafka: Place
        package let postgres: Place
        package let cdp: Place
        package let daemons: [Daemon]
    }

    package let dataDirectory: String
    package let client: HTTP.Client
    package let kafka: Kafka.ClientConfiguration
    package let pool: Pool
    package let gateway: String
    package let store: String

    private static let started = Task { try await start() }

    /// The stack, which the first caller starts.
    package static var shared: RunningStack {
        get async throws { try await started.value }
    }

    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static let executable = root.appending(path: ".build/debug/cie").path(percentEncoded: false)

    private static func start() async throws -> RunningStack {
        let directory = "/tmp/cie-system-\(UUID().uuidString.prefix(8))"
        let port = try ShellGuard.freePort()
        let answer = try await ShellGuard.start(
            script: script, name: "stack-guard",
            arguments: [executable, directory, String(port), root.path(percentEncoded: false)])
        guard answer.hasSuffix("ready\n") else { throw ShellGuardError("cie up failed:\n\(answer)") }
        let status = try await status(of: directory)
        guard let gateway = status.gateway.url, let store = status.store.url,
            let brokers = status.kafka.bootstrap_servers, let database = status.postgres.url
        else { throw ShellGuardError("cie status tells too little") }
        return RunningStack(
            dataDirectory: directory, client: try HTTP.Client(),
            kafka: try Kafka.ClientConfiguration.fromEnvironment([
                "KAFKA_BOOTSTRAP_SERVERS": brokers, "KAFKA_PROFILE": "embedded",
            ]),
            pool: try Pool(url: database, size: 4, applicationName: "system-tests"),
            gateway: gateway, store: store)
    }

    private static let script = """
        cie=$1 dir=$2 port=$3 root=$4
        # Training the language models takes a while: once is enough for all runs of this build.
        export LANGUAGE_CACHE_DIR="${LANGUAGE_CACHE_DIR:-$root/.build/language-cache}"
        trap '' INT HUP TERM
        cd "$root"
        mkdir -p "$dir"
        if "$cie" up --detach --data-dir "$dir" --port "$port" >"$dir.log" 2>&1 </dev/null; then
            echo ready
        else
            cat "$dir.log"
        fi
        exec >/dev/null 2>&1
        cat
        "$cie" down --data-dir "$dir"
        rm -rf "$dir" "$dir.log"
        """

    private static func status(of directory: String) async throws -> Status {
        let text = try await ShellGuard.start(
            script: #""$1" status --json --data-dir "$2""#, name: "status",
            arguments: [executable, directory])
        return try JSONDecoder().decode(Status.self, from: Data(text.utf8))
    }

    /// How the daemons are now.
    package func status() async throws -> Status {
        try await Self.status(of: dataDirectory)
    }

    /// Sends a signal to a daemon, as `kill -SIGNAL PID` would.
    package func signal(_ number: Int32, daemon name: String) async throws {
        let found = try await status().daemons.first { $0.name == name }
        guard let pid = found?.pid else { throw ShellGuardError("\(name) does not run") }
        kill(pid, number)
    }

    /// The calls that reached the shop's CDP, as the demo store kept them.
    package func cdpCalls() async throws -> String {
        let response = try await client.send(ClientRequest(url: store + "/cdp/events"))
        return String(decoding: response.body, as: UTF8.self)
    }
}
