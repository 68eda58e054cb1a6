/// An order as a customer may see it: without the e-mail it belongs to.
package struct OrderSummary: Codable, Hashable, Sendable {
    package var orderID: String
    package var status: String
    package var placedAt: String?
    package var items: [OrderItem]
    package var shipments: [OrderShipment]
    package var total: Double?
    package var currency: String?

    package init(
        orderID: String, status: String, placedAt: String? = nil, items: [OrderItem] = [],
        shipments: [OrderShipment] = [], total: Double? = nil, currency: String? = nil
    ) {
        self.orderID = orderID
        self.status = status
        self.placedAt = placedAt
        self.items = items
        self.shipments = shipments
        self.total = total
        self.currency = currency
    }

    private enum CodingKeys: String, CodingKey {
        case status, items, shipments, total, currency
        case orderID = "order_id"
        case placedAt = "placed_at"
    }
}
