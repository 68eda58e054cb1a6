internal import Hummingbird

/// Everything that the demo store answers.
struct StoreRouter: Sendable {
    let shop: Shop
    let orders: OrderBook
    let configuration: StoreConfiguration
    var log = CDPLog()

    func build() -> Router<BasicRequestContext> {
        let router = Router(options: .autoGenerateHeadEndpoints)
        router.get("/health") { _, _ in try JSONAnswer(["status": "ok"]) }
        OrderRoutes(orders: orders, fault: configuration.orderFault).add(to: router)
        CDPRoutes(log: log, writeKey: configuration.writeKey, shopName: shop.name).add(to: router)
        StorefrontRoutes(layout: Layout(shop: shop, gateway: configuration.gateway)).add(to: router)
        return router
    }
}
