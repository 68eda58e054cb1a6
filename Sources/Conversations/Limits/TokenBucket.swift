/// Lets a burst through, and then only as much as is refilled.
package struct TokenBucket: Sendable {
    private let limit: RateLimit
    private var tokens: Double
    private var updated: ContinuousClock.Instant

    package init(_ limit: RateLimit, at now: ContinuousClock.Instant) {
        self.limit = limit
        tokens = limit.burst
        updated = now
    }

    /// Takes one; nil when there was one, otherwise how long until there is.
    package mutating func take(at now: ContinuousClock.Instant) -> Duration? {
        tokens = level(at: now)
        updated = max(updated, now)
        guard tokens < 1 else {
            tokens -= 1
            return nil
        }
        return .seconds((1 - tokens) / limit.perSecond)
    }

    /// Nothing was taken lately: the same as a new bucket.
    package func isFull(at now: ContinuousClock.Instant) -> Bool {
        level(at: now) >= limit.burst
    }

    private func level(at now: ContinuousClock.Instant) -> Double {
        let elapsed = max(.zero, updated.duration(to: now))
        return min(limit.burst, tokens + elapsed / .seconds(1) * limit.perSecond)
    }
}
