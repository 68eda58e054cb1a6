internal import Retrieval
internal import Synchronization

/// How common words are, known before they are asked for: no question waits for counting.
///
/// What is known is given at once. From time to time a question has it checked in the background whether the
/// knowledge has changed; only then is anything counted anew.
final class KnowledgeStatistics: Sendable {
    /// How long nothing is checked.
    static let rest: Duration = .seconds(20)

    private struct State {
        var known: WordStatistics?
        var loading: Task<WordStatistics, any Error>?
        var checkedAt: ContinuousClock.Instant?
    }

    private let load: @Sendable (_ known: WordStatistics?) async throws -> WordStatistics
    private let state = Mutex(State())

    /// - Parameter load: Gives `known` back when the knowledge is still the same.
    init(load: @escaping @Sendable (_ known: WordStatistics?) async throws -> WordStatistics) {
        self.load = load
    }

    /// Waits for the first count alone.
    func current(now: ContinuousClock.Instant = .now) async throws -> WordStatistics {
        let (known, loading) = state.withLock { state in
            let isFresh = state.checkedAt.map { now < $0.advanced(by: Self.rest) } ?? false
            if state.loading == nil, !isFresh || state.known == nil {
                state.checkedAt = now
                state.loading = Task { [known = state.known] in try await self.renewed(known) }
            }
            return (state.known, state.loading)
        }
        if let known { return known }
        guard let loading else { return WordStatistics() }
        return try await loading.value
    }

    private func renewed(_ known: WordStatistics?) async throws -> WordStatistics {
        do {
            let found = try await load(known)
            state.withLock { ($0.known, $0.loading) = (found, nil) }
            return found
        } catch {
            // What is known stays good until the next check.
            state.withLock { $0.loading = nil }
            throw error
        }
    }
}
