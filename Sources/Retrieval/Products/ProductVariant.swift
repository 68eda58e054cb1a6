/// A variant as the catalogue holds it.
package struct ProductVariant: Codable, Hashable, Sendable {
    package var itemID: String?
    /// Such as `color`: `red`.
    package var options: [String: String]?
    package var price: Double?
    package var available: Bool?

    package init(
        itemID: String? = nil, options: [String: String]? = nil, price: Double? = nil, available: Bool? = nil
    ) {
        self.itemID = itemID
        self.options = options
        self.price = price
        self.available = available
    }

    private enum CodingKeys: String, CodingKey {
        case options, price, available
        case itemID = "item_id"
    }
}
