/// How long to wait before trying again: doubling, capped, with jitter so that many don't come back at once.
package struct Backoff: Sendable, Hashable {
    package var first: Duration
    package var cap: Duration

    package init(first: Duration = .milliseconds(100), cap: Duration = .seconds(10)) {
        self.first = first
        self.cap = cap
    }

    /// The longest wait before the given retry (1 is the first), and half of it at least.
    ///
    /// - Parameter jitter: 0 to 1; 1 gives the longest.
    package func delay(before retry: Int, jitter: Double = .random(in: 0...1)) -> Duration {
        let doublings = min(max(retry - 1, 0), 30)
        let longest = min(first * (1 << doublings), cap)
        return longest * (0.5 + 0.5 * jitter)
    }
}
