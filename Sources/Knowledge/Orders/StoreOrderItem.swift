/// A line of an order.
package struct StoreOrderItem: Codable, Hashable, Sendable {
    package var name: String
    package var itemID: String?
    package var quantity: Int?
    package var price: Double?
    package var options: [String: String]

    package init(
        name: String, itemID: String? = nil, quantity: Int? = nil, price: Double? = nil,
        options: [String: String] = [:]
    ) {
        self.name = name
        self.itemID = itemID
        self.quantity = quantity
        self.price = price
        self.options = options
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        name = try container.lenientText(.name)
        itemID = container.lenientTextIfPresent(.itemID)
        quantity = try container.decodeIfPresent(Int.self, forKey: .quantity)
        price = container.lenientNumberIfPresent(.price)
        options = try container.lenientOptions(.options)
    }

    private enum CodingKeys: String, CodingKey {
        case name, quantity, price, options
        case itemID = "item_id"
    }
}
