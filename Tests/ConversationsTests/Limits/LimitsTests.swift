import Testing

@testable import Conversations

@Suite struct LimitsTests {
    @Test func aBucketLetsABurstThroughAndRefills() {
        let start = ContinuousClock.now
        var bucket = TokenBucket(RateLimit(burst: 3, perSecond: 2), at: start)
        for _ in 0..<3 { #expect(bucket.take(at: start) == nil) }
        #expect(bucket.take(at: start) == .seconds(0.5))
        #expect(bucket.take(at: start + .milliseconds(250)) == .seconds(0.25))
        #expect(bucket.take(at: start + .milliseconds(500)) == nil)
        #expect(!bucket.isFull(at: start + .seconds(1)))
        #expect(bucket.isFull(at: start + .seconds(60)))
    }

    @Test func aClockThatGoesBackTakesNothing() {
        let start = ContinuousClock.now
        var bucket = TokenBucket(RateLimit(burst: 2, perSecond: 1), at: start)
        #expect(bucket.take(at: start - .seconds(5)) == nil)
        #expect(bucket.take(at: start) == nil)
        #expect(bucket.take(at: start) != nil)
    }

    @Test func sessionsHaveARateEach() throws {
        let rates = SessionRates(RateLimit(burst: 1, perSecond: 0.1))
        let (first, second) = (SessionID(), SessionID())
        try rates.take(first)
        try rates.take(second)
        let error = #expect(throws: ChatError.self) { try rates.take(first) }
        #expect(error?.code == .rateLimited)
        #expect((error?.retryAfter ?? .zero) > .seconds(5))
    }

    @Test func quietSessionsAreForgotten() throws {
        let clock = ManualClock()
        let rates = SessionRates(RateLimit(burst: 1, perSecond: 1), now: { clock.now })
        for _ in 0..<1_024 { try rates.take(SessionID()) }
        #expect(rates.count == 1_024)
        clock.advance(by: .seconds(10))
        try rates.take(SessionID())
        #expect(rates.count == 1)
    }

    @Test func connectionsAreCounted() {
        let limit = ConnectionLimit(2)
        #expect(limit.enter() && limit.enter())
        #expect(!limit.enter())
        #expect(limit.isFull)
        limit.leave()
        #expect(limit.enter())
    }

    @Test(
        arguments: [
            (nil, "https://a.example", true), ("*", "https://a.example", true),
            ("", "https://a.example", true),
            ("https://a.example", "https://a.example", true),
            ("https://a.example/", "https://A.example", true),
            ("https://a.example, https://b.example", "https://b.example", true),
            ("https://a.example", "https://b.example", false), ("https://a.example", "null", false),
            ("https://a.example", nil, true),
        ] as [(String?, String?, Bool)])
    func originsAreChecked(list: String?, origin: String?, admitted: Bool) {
        #expect(AllowedOrigins(list: list).admits(origin) == admitted)
    }
}
