internal import Kafka
internal import Logging
internal import ServiceLifecycle
internal import Synchronization

/// Does what must be done before a daemon takes work in, again and again until it succeeds.
final class Preparations: Sendable {
    private let steps: [DaemonAssembly.Preparation]
    private let board: HealthBoard
    private let backoff: Backoff
    private let logger: Logger

    init(steps: [DaemonAssembly.Preparation], board: HealthBoard, backoff: Backoff, logger: Logger) {
        self.steps = steps
        self.board = board
        self.backoff = backoff
        self.logger = logger
        for step in steps { board.note(step.name, problem: "starting") }
    }

    /// Returns when every step has succeeded.
    ///
    /// - Throws: `CancellationError` when the daemon is told to stop first.
    func run() async throws {
        for step in steps { try await run(step) }
    }

    private func run(_ step: DaemonAssembly.Preparation) async throws {
        var attempt = 0
        while true {
            attempt += 1
            do {
                try await step.body()
                board.note(step.name, problem: nil)
                return
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                try Task.checkCancellation()
                board.note(step.name, problem: "\(error)")
                logger.warning(
                    "not ready to start", metadata: ["step": "\(step.name)", "why": "\(error)"])
                try await Task.sleep(for: backoff.delay(before: attempt))
            }
        }
    }
}
