/// The circuit breaker without lock or clock: what it lets through and what it learns from it.
package struct CircuitState: Sendable, Hashable {
    /// Where the circuit stands.
    package enum Position: Sendable, Hashable {
        case closed(failures: Int)
        case open(until: ContinuousClock.Instant)
        case halfOpen(probes: Int)
    }

    /// What an admitted request came to.
    package enum Outcome: Sendable { case success, failure, undecided }

    /// Leave to try; belongs to the position under which it was given.
    package struct Permit: Sendable, Hashable {
        fileprivate let generation: Int
    }

    package let failureThreshold: Int
    package let openDuration: Duration
    /// Requests that may be under way at once while the other side is being tried out.
    package let maximumProbes: Int
    package private(set) var position = Position.closed(failures: 0)
    private var generation = 0

    package init(failureThreshold: Int = 5, openDuration: Duration = .seconds(10), maximumProbes: Int = 1) {
        self.failureThreshold = max(1, failureThreshold)
        self.openDuration = openDuration
        self.maximumProbes = max(1, maximumProbes)
    }

    /// A permit, or nil when the request is not to be made.
    package mutating func admit(at now: ContinuousClock.Instant) -> Permit? {
        if case .open(let until) = position, until <= now { move(to: .halfOpen(probes: 0)) }
        switch position {
        case .closed: break
        case .open: return nil
        case .halfOpen(let probes):
            guard probes < maximumProbes else { return nil }
            position = .halfOpen(probes: probes + 1)
        }
        return Permit(generation: generation)
    }

    /// Learns what an admitted request came to; news from an earlier position is too old to count.
    package mutating func record(_ outcome: Outcome, of permit: Permit, at now: ContinuousClock.Instant) {
        guard permit.generation == generation else { return }
        switch (position, outcome) {
        case (.closed, .success): position = .closed(failures: 0)
        case (.closed(let failures), .failure):
            if failures + 1 >= failureThreshold {
                move(to: .open(until: now.advanced(by: openDuration)))
            } else {
                position = .closed(failures: failures + 1)
            }
        case (.halfOpen, .success): move(to: .closed(failures: 0))
        case (.halfOpen, .failure): move(to: .open(until: now.advanced(by: openDuration)))
        case (.halfOpen(let probes), .undecided): position = .halfOpen(probes: max(0, probes - 1))
        case (.closed, .undecided), (.open, _): break
        }
    }

    private mutating func move(to position: Position) {
        self.position = position
        generation += 1
    }
}
