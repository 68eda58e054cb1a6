import HTTP
import Logging
import Retrieval
import TestSupport
import Testing

@testable import retriever

@Suite(.timeLimit(.minutes(1)))
struct OrderServiceTests {
    private let quiet = Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() }

    @Test func aServiceThatIsDownIsUnavailable() async throws {
        let client = try Client()
        let port = try ShellGuard.freePort()
        let service = OrderService(client: client, baseURL: "http://127.0.0.1:\(port)/", logger: quiet)
        #expect(try await service.lookUp("A-1") == .unavailable)
        await client.close()
    }

    @Test func aShopWithoutAServiceHasNoneAvailable() async throws {
        let client = try Client()
        #expect(
            try await OrderService(client: client, baseURL: nil, logger: quiet).lookUp("A-1") == .unavailable)
        #expect(
            try await OrderService(client: client, baseURL: "", logger: quiet).lookUp("A-1") == .unavailable)
        await client.close()
    }

    @Test(arguments: [
        ("NW-10404", "NW-10404"), ("../admin?x=1#y", "..%2Fadmin%3Fx%3D1%23y"), ("ä 1", "%C3%A4%201"),
    ])
    func anIDIsOneSegmentOfThePath(id: String, encoded: String) {
        #expect(OrderService.percentEncoded(id) == encoded)
    }
}
