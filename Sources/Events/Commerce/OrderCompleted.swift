/// A customer bought something.
package struct OrderCompleted: EventPayload, Hashable {
    package static let eventType = "cie.commerce.order-completed.v1"
    package static let topic = Topic.commerceOrders

    package var orderID: String
    /// A chat session of the same visit.
    package var sessionID: String?
    package var visitorID: String?
    package var emailHash: EmailHash?
    package var items: [OrderItem]
    package var total: Double?
    /// ISO 4217.
    package var currency: String?
    package var completedAt: Timestamp

    package init(
        orderID: String, sessionID: String? = nil, visitorID: String? = nil, emailHash: EmailHash? = nil,
        items: [OrderItem] = [], total: Double? = nil, currency: String? = nil, completedAt: Timestamp
    ) {
        self.orderID = orderID
        self.sessionID = sessionID
        self.visitorID = visitorID
        self.emailHash = emailHash
        self.items = items
        self.total = total
        self.currency = currency
        self.completedAt = completedAt
    }

    package var partitionKey: String { orderID }

    private enum CodingKeys: String, CodingKey {
        case items, total, currency
        case orderID = "order_id"
        case sessionID = "session_id"
        case visitorID = "visitor_id"
        case emailHash = "email_hash"
        case completedAt = "completed_at"
    }
}
