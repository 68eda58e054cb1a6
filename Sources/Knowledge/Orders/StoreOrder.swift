/// An order as the shop's order service gives it.
package struct StoreOrder: Codable, Hashable, Sendable {
    package var orderID: String
    package var email: String
    package var status: String
    /// A time, as the shop wrote it.
    package var placedAt: String?
    package var items: [StoreOrderItem]
    package var shipments: [StoreShipment]
    package var total: Double?
    package var currency: String?

    package init(
        orderID: String, email: String, status: String, placedAt: String? = nil, items: [StoreOrderItem] = [],
        shipments: [StoreShipment] = [], total: Double? = nil, currency: String? = nil
    ) {
        self.orderID = orderID
        self.email = email
        self.status = status
        self.placedAt = placedAt
        self.items = items
        self.shipments = shipments
        self.total = total
        self.currency = currency
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        orderID = try container.lenientText(.orderID)
        email = try container.decode(String.self, forKey: .email)
        status = try container.decode(String.self, forKey: .status)
        placedAt = container.lenientTextIfPresent(.placedAt)
        items = try container.decodeIfPresent([StoreOrderItem].self, forKey: .items) ?? []
        shipments = try container.decodeIfPresent([StoreShipment].self, forKey: .shipments) ?? []
        total = container.lenientNumberIfPresent(.total)
        currency = container.lenientTextIfPresent(.currency)
    }

    private enum CodingKeys: String, CodingKey {
        case email, status, items, shipments, total, currency
        case orderID = "order_id"
        case placedAt = "placed_at"
    }
}
