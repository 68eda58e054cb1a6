/// What the order tool found.
package struct OrderLookup: Codable, Hashable, Sendable {
    package var status: OrderLookupStatus
    package var orderID: String?
    /// With `found`.
    package var order: OrderSummary?

    package init(status: OrderLookupStatus, orderID: String? = nil, order: OrderSummary? = nil) {
        self.status = status
        self.orderID = orderID
        self.order = order
    }

    private enum CodingKeys: String, CodingKey {
        case status, order
        case orderID = "order_id"
    }
}
