/// One thing that can be put into the cart.
package struct CatalogueVariant: Codable, Hashable, Sendable {
    package var itemID: String?
    /// What tells it from the product's other variants, such as `size`: `M`.
    package var options: [String: String]
    package var price: Double?
    package var available: Bool

    package init(itemID: String? = nil, options: [String: String] = [:], price: Double?, available: Bool) {
        self.itemID = itemID
        self.options = options
        self.price = price
        self.available = available
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        itemID = container.lenientTextIfPresent(.itemID)
        options = try container.lenientOptions(.options)
        price = container.lenientPriceIfPresent(.price)
        // A shop that doesn't say so sells what it lists.
        available = try container.decodeIfPresent(Bool.self, forKey: .available) ?? true
    }

    private enum CodingKeys: String, CodingKey {
        case options, price, available
        case itemID = "item_id"
    }
}
