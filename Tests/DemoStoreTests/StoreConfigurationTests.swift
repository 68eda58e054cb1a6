import Testing

@testable import demo_store

@Suite struct StoreConfigurationTests {
    @Test func theDefaultsSuitADemonstration() throws {
        let configuration = try StoreConfiguration(environment: ["STORE_DIR": "/pack"])
        #expect(configuration.host == "127.0.0.1")
        #expect(configuration.port == 0)
        #expect(configuration.writeKey == "demo")
        #expect(!configuration.endsWithParent)
        #expect(configuration.gateway.origins == ["http://127.0.0.1:8080", "ws://127.0.0.1:8080"])
    }

    @Test func aSecureGatewayGivesASecureSocket() throws {
        let gateway = try Gateway(url: "https://chat.example/base/")
        #expect(gateway.url == "https://chat.example/base")
        #expect(gateway.origins == ["https://chat.example", "wss://chat.example"])
    }

    @Test(arguments: [
        ["DEMO_STORE_PORT": "http"], ["DEMO_STORE_PORT": "70000"], ["GATEWAY_URL": "chat.example"],
        ["GATEWAY_URL": "ws://chat.example"], ["DEMO_ORDERS_FAULT": "down"],
    ])
    func whatCannotBeMeantIsRefused(environment: [String: String]) {
        let all = environment.merging(["STORE_DIR": "/pack"]) { left, _ in left }
        #expect(throws: ConfigurationFault.self) { try StoreConfiguration(environment: all) }
    }
}
