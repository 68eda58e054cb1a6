/// What a customer has told so far that tools need.
package struct Slots: Codable, Hashable, Sendable {
    /// As the shop writes it, without spaces or a leading `#`.
    package var orderID: String?
    package var emailHash: EmailHash?

    package init(orderID: String? = nil, emailHash: EmailHash? = nil) {
        self.orderID = orderID
        self.emailHash = emailHash
    }

    private enum CodingKeys: String, CodingKey {
        case orderID = "order_id"
        case emailHash = "email_hash"
    }
}
