import FoundationEssentials
import UnixSignals

/// The life of a supervisor: takes the lock, starts the stack, keeps it until it is told to stop.
struct Supervision: Sendable {
    enum Milestone: Sendable {
        case note(String)
        case ready(StackReport)
    }

    let directory: DataDirectory
    let environment: [String: String]
    let store: String?
    let port: Int
    let display: StackDisplay
    /// Tells whoever waits for the stack.
    let tell: @Sendable (Milestone) -> Void

    /// Runs until a signal comes; throws when the stack doesn't come up.
    func run() async throws {
        let previous = directory.report()
        let remnants = Remnants(of: previous, in: directory)
        if !remnants.alive.isEmpty { note("waiting for the end of processes that were left behind") }
        try await remnants.clear(within: .seconds(20))
        guard port == 0 || FreePort.isFree(port) else {
            throw CommandFailure("port \(port) is taken; choose another with --port")
        }
        let plan = try StackPlan(
            directory: directory, environment: environment, store: store, port: port)
        let stack = try Stack(plan) { note($0) }
        let signals = await UnixSignalsSequence(trapping: .sigint, .sigterm, .sighup)
        let work = Task { try await keep(stack) }
        let watch = Task {
            for await _ in signals {
                work.cancel()
                break
            }
        }
        let outcome = await work.result
        watch.cancel()
        note("stopping")
        await stack.stop()
        note("stopped")
        // After a signal, whatever it interrupted is no failure.
        if case .failure(let error) = outcome, !work.isCancelled {
            throw error
        }
    }

    /// Starts the stack and looks after it until the task is cancelled.
    private func keep(_ stack: Stack) async throws {
        try await stack.start()
        tell(.ready(await stack.report))
        let footer = "Ctrl-C stops the stack; logs are in \(directory.logs)"
        for line in StackScreen.lines(await stack.report) where !Terminal.isInteractive { note(line) }
        while true {
            display.show(await stack.report, footer: footer)
            try await Task.sleep(for: .seconds(1))
            _ = await stack.refresh()
        }
    }

    private func note(_ line: String) {
        display.note(line)
        tell(.note(line))
    }
}
