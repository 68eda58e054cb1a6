/// How long to wait before a process that died is started again.
struct RestartBackoff: Hashable, Sendable {
    static let shortest = Duration.milliseconds(100)
    static let longest = Duration.seconds(10)
    /// A run of this length counts as healthy.
    static let stableRun = Duration.seconds(30)

    private var next = RestartBackoff.shortest

    /// The pause after a run: twice as long as the one before, and short again after a stable run.
    mutating func pause(after run: Duration) -> Duration {
        if run >= Self.stableRun { next = Self.shortest }
        defer { next = min(next * 2, Self.longest) }
        return next
    }
}
