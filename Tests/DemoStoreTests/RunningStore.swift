import HTTP
import Logging
import ServiceLifecycle

@testable import demo_store

/// Runs a small shop while the body makes its requests.
func withStore(
    _ environment: [String: String] = [:], _ body: (StoreVisitor) async throws -> Void
) async throws {
    var shop = Shop(name: "<Evil> & Sons", currency: "EUR", locale: "en")
    shop.products = [
        Product(
            id: "fell runner", title: "<Evil> shoe", description: "<Evil>", category: ["<Evil>"],
            variants: [.init(id: "<Evil>", options: ["<Evil>": "<Evil>"], price: 1, isAvailable: true)])
    ]
    shop.documents = [
        Document(id: "guides/returns.md", name: "guides/returns", title: "<Evil>", text: "# <Evil>\n\n<Evil>")
    ]
    let order = #"{"order_id": "NW-1", "email": "a@example.com", "status": "shipped"}"#
    let all = environment.merging(["STORE_DIR": "/unused"]) { left, _ in left }
    let router = StoreRouter(
        shop: shop, orders: OrderBook(contents: Array(order.utf8), file: "orders.jsonl"),
        configuration: try StoreConfiguration(environment: all))
    let logger = Logger(label: "store") { _ in SwiftLogNoOpLogHandler() }
    let (addresses, continuation) = AsyncStream<String>.makeStream()
    let application = StoreServer(router: router, logger: logger).application { continuation.yield($0) }
    let group = ServiceGroup(
        configuration: ServiceGroupConfiguration(services: [application], logger: logger))
    let running = Task { try await group.run() }
    let client = try Client()
    for await url in addresses {
        try await body(StoreVisitor(client: client, url: url))
        break
    }
    await client.close()
    await group.triggerGracefulShutdown()
    try await running.value
}
