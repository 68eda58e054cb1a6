/// The deadlines of one request, counted from when it was asked.
struct Timing: Sendable {
    let started: ContinuousClock.Instant
    /// For the first word; waiting and repeating have to be over as well.
    let firstToken: ContinuousClock.Instant
    let total: ContinuousClock.Instant

    init(firstToken: Duration, total: Duration) {
        started = .now
        self.total = started.advanced(by: total)
        self.firstToken = min(started.advanced(by: firstToken), self.total)
    }

    var untilFirstToken: Duration { max(.milliseconds(1), ContinuousClock.now.duration(to: firstToken)) }

    var untilEnd: Duration { max(.milliseconds(1), ContinuousClock.now.duration(to: total)) }
}
