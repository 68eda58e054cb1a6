internal import Hummingbird

/// The shop's internal order service: `GET /orders/{order_id}`.
struct OrderRoutes: Sendable {
    let orders: OrderBook
    let fault: OrderFault

    func add(to router: Router<BasicRequestContext>) {
        router.get("/orders/:id") { [self] _, context -> JSONAnswer in
            let id = try context.parameters.require("id")
            return try await answer(PathSegment.decoded(id))
        }
    }

    private func answer(_ id: String?) async throws -> JSONAnswer {
        if let delay = fault.delay { try await Task.sleep(for: delay) }
        if fault.isUnavailable {
            return try .error(.serviceUnavailable, "the order service is down for a drill")
        }
        guard let order = id.flatMap(orders.order) else { return try .error(.notFound, "no such order") }
        return JSONAnswer(bytes: order)
    }
}
