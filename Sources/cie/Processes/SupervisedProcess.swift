import Subprocess
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A child that is started again when it dies, until it is told to stop.
///
/// It holds the read end of a pipe as standard input; that the supervisor is gone, even after SIGKILL, shows
/// as its end.
final class SupervisedProcess: Sendable {
    struct State {
        var pid: Int32?
        var restarts = 0
        var lastExit: String?
        var send: (@Sendable (Signal) -> Void)?
        var pause: Task<Void, Never>?
        var running: Task<Void, Never>?
        var isStopping = false
    }

    /// How a daemon ends whose configuration can't be used.
    static let badConfiguration = "exit code \(CommandFailure.Kind.configuration.rawValue)"

    let name: String
    private let program: Program
    let log: LogFile
    private let onEvent: @Sendable (ProcessEvent) -> Void
    private let state = Mutex(State())

    init(
        _ program: Program, log: LogFile, onEvent: @escaping @Sendable (ProcessEvent) -> Void = { _ in }
    ) {
        name = program.name
        self.program = program
        self.log = log
        self.onEvent = onEvent
    }

    var pid: Int32? { state.withLock(\.pid) }
    var restarts: Int { state.withLock(\.restarts) }
    /// How it last ended by itself.
    var lastExit: String? { state.withLock(\.lastExit) }

    func start() {
        let task = Task { await self.run() }
        state.withLock { $0.running = task }
    }

    /// Asks the process to end, makes it at the deadline, and returns when it has.
    func stop(deadline: Duration) async {
        let (running, send, pause) = state.withLock { state in
            state.isStopping = true
            return (state.running, state.send, state.pause)
        }
        pause?.cancel()
        send?(.terminate)
        let killer = Task {
            guard (try? await Task.sleep(for: deadline)) != nil else { return }
            self.state.withLock { $0.send }?(.kill)
        }
        await running?.value
        killer.cancel()
    }

    private func run() async {
        var backoff = RestartBackoff()
        while !state.withLock(\.isStopping) {
            let began = ContinuousClock.now
            let reason = await runOnce()
            guard !state.withLock(\.isStopping) else { break }
            let pause = backoff.pause(after: .now - began)
            state.withLock { state in
                state.restarts += 1
                state.lastExit = reason
            }
            onEvent(.died(reason: reason, pause: pause))
            await wait(pause)
        }
        onEvent(.stopped)
    }

    /// Runs the program to its end and says how it ended.
    private func runOnce() async -> String {
        do {
            let result = try await Subprocess.run(
                program.configuration, input: .inputWriter, output: .sequence,
                error: .combinedWithOutput
            ) { execution in
                began(execution.processIdentifier.value) { try? execution.send(signal: $0) }
                for try await piece in execution.standardOutput {
                    log.append(piece.withUnsafeBytes { Array($0) })
                }
            }
            ended()
            return Self.describe(result.terminationStatus)
        } catch {
            ended()
            return "could not be run: \(error)"
        }
    }

    private func began(_ pid: Int32, _ send: @escaping @Sendable (Signal) -> Void) {
        let isStopping = state.withLock { state in
            state.pid = pid
            state.send = send
            return state.isStopping
        }
        // The request to stop came while it was being started.
        if isStopping { send(.terminate) }
        onEvent(.started(pid: pid))
    }

    private func ended() {
        state.withLock { state in
            state.pid = nil
            state.send = nil
        }
    }

    private func wait(_ time: Duration) async {
        let pause = Task { _ = try? await Task.sleep(for: time) }
        let isStopping = state.withLock { state in
            state.pause = pause
            return state.isStopping
        }
        if isStopping { pause.cancel() }
        await pause.value
    }

    static func describe(_ status: TerminationStatus) -> String {
        switch status {
        case .exited(let code): "exit code \(code)"
        case .signaled(let signal): "signal \(signal)"
        }
    }
}
