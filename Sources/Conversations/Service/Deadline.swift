/// Bounds how long something is waited for that can't be cancelled.
enum Deadline {
    struct Passed: Error {}

    /// Runs `work` and waits for it at most `limit`; it goes on by itself afterwards.
    static func wait(
        _ limit: Duration, for work: @escaping @Sendable () async throws -> Void
    ) async throws {
        let (outcomes, outcome) = AsyncStream<Result<Void, any Error>>.makeStream(
            bufferingPolicy: .bufferingOldest(1))
        Task {
            do {
                try await work()
                outcome.yield(.success(()))
            } catch {
                outcome.yield(.failure(error))
            }
        }
        let timer = Task {
            try await Task.sleep(for: limit)
            outcome.yield(.failure(Passed()))
        }
        defer { timer.cancel() }
        for await first in outcomes { return try first.get() }
        throw CancellationError()
    }
}
