import Testing

@testable import demo_store

@Suite struct OrderFaultTests {
    @Test func faultsAreRead() throws {
        #expect(try OrderFault("") == .none)
        let both = try OrderFault("slow:250,unavailable")
        #expect(both.delay == .milliseconds(250))
        #expect(both.isUnavailable)
    }

    @Test(arguments: ["down", "slow:", "slow:-1", "slow:soon"])
    func anUnknownFaultIsRefused(text: String) {
        #expect(throws: ConfigurationFault.self) { try OrderFault(text) }
    }
}
