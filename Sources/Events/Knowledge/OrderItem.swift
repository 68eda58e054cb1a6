/// A line of an order.
package struct OrderItem: Codable, Hashable, Sendable {
    package var name: String
    package var itemID: String?
    package var quantity: Int?
    package var price: Double?
    package var options: [String: String]?

    package init(
        name: String, itemID: String? = nil, quantity: Int? = nil, price: Double? = nil,
        options: [String: String]? = nil
    ) {
        self.name = name
        self.itemID = itemID
        self.quantity = quantity
        self.price = price
        self.options = options
    }

    private enum CodingKeys: String, CodingKey {
        case name, quantity, price, options
        case itemID = "item_id"
    }
}
