/// Ends work that takes too long.
enum Deadline {
    /// The work's result, or a failed attempt when the deadline comes first; the work is cancelled then.
    static func run<Value: Sendable>(
        before deadline: ContinuousClock.Instant, else error: CompletionError,
        _ work: @escaping @Sendable () async throws -> Value
    ) async throws(FailedAttempt) -> Value {
        do {
            return try await withThrowingTaskGroup(of: Value.self) { group in
                group.addTask { try await work() }
                group.addTask {
                    try await Task.sleep(until: deadline, clock: .continuous)
                    throw FailedAttempt(error, .none)
                }
                defer { group.cancelAll() }
                guard let value = try await group.next() else { throw CancellationError() }
                return value
            }
        } catch let failed as FailedAttempt {
            throw failed
        } catch let error as CompletionError {
            throw FailedAttempt(error)
        } catch {
            throw FailedAttempt(.cancelled, .none)
        }
    }
}
