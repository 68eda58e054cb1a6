/// How much of something is allowed: a burst, refilled evenly.
package struct RateLimit: Hashable, Sendable {
    package var burst: Double
    package var perSecond: Double

    package init(burst: Double = 20, perSecond: Double = 2) {
        self.burst = max(1, burst)
        self.perSecond = max(0.001, perSecond)
    }
}
