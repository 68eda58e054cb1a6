import Testing

@testable import Kafka

@Suite struct OneShotTests {
    @Test func everyWaiterGetsTheFirstValue() async {
        let shot = OneShot<Int>()
        async let early = shot.value()
        shot.fulfill(1)
        shot.fulfill(2)
        #expect(await early == 1)
        #expect(await shot.value(within: .zero) == 1)
    }

    @Test func aWaitEndsWithItsTime() async {
        #expect(await OneShot<Int>().value(within: .milliseconds(1)) == nil)
    }

    @Test func aWaitEndsWithItsTask() async {
        let shot = OneShot<Int>()
        let waiting = Task { await shot.value(within: nil) }
        waiting.cancel()
        #expect(await waiting.value == nil)
    }
}
