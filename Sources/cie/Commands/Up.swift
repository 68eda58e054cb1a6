import ArgumentParser
import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Starts a stack and keeps it running.
struct Up: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Starts everything: broker, database, demo store and the six daemons.",
        discussion: """
            KAFKA_BOOTSTRAP_SERVERS and DATABASE_URL take the places of the embedded broker and database.
            On a data directory whose stack is running it says so and exits 0.
            """)

    @OptionGroup var stack: StackOptions

    @Option(help: "The store pack; the built-in shop without it.")
    var store: String?

    @Option(help: "The gateway's port; 0 takes a free one.")
    var port = 8080

    @Flag(help: "Return when everything is ready, and leave it running.")
    var detach = false

    @Option(name: .customLong("progress-descriptor"), help: .private)
    var progressDescriptor: Int32?

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port is not a port: \(port)") }
    }

    func run() async throws {
        let directory = stack.directory
        try directory.create()
        if StackLock.holder(of: directory.lockFile) != nil { return alreadyRunning(directory) }
        if detach {
            return try await Detachment(directory: directory, store: store, port: port).launch()
        }
        guard let lock = try StackLock(file: directory.lockFile) else { return alreadyRunning(directory) }
        // Whoever reads what we say may go; that must not end the stack.
        signal(SIGPIPE, SIG_IGN)
        let progress = progressDescriptor.map(ProgressPipe.init)
        let supervision = Supervision(
            directory: directory, environment: ProcessInfo.processInfo.environment, store: store,
            port: port,
            display: StackDisplay(isInteractive: Terminal.isInteractive && progressDescriptor == nil),
            tell: { progress?.tell($0) })
        do {
            try await supervision.run()
        } catch {
            let failure = error as? CommandFailure ?? CommandFailure("\(error)")
            progress?.fail(failure)
            throw failure
        }
        _ = consume lock
    }

    private func alreadyRunning(_ directory: DataDirectory) {
        guard let report = directory.report() else {
            return Terminal.print("a stack is already running in \(directory.path)")
        }
        let state = report.supervisor?.isReady == true ? "running" : "starting"
        Terminal.print("a stack is already \(state) in \(directory.path)")
        for line in StackScreen.lines(report) { Terminal.print(line) }
    }
}
