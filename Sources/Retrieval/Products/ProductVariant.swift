/// A variant as the catalogue holds it.
package struct ProductVariant: Hashable, Sendable {
    package var itemID: String?
    /// Such as `color`: `red`.
    package var options: [String: String]
    package var price: Double?
    package var available: Bool

    package init(
        itemID: String? = nil, options: [String: String] = [:], price: Double? = nil, available: Bool = false
    ) {
        self.itemID = itemID
        self.options = options
        self.price = price
        self.available = available
    }
}

extension ProductVariant: Decodable {
    /// Takes what is there: a missing or odd field spoils no other.
    package init(from decoder: any Decoder) throws {
        let fields = try LenientFields(decoder)
        self.init(
            itemID: fields.text("item_id"), options: fields.texts("options") ?? [:],
            price: fields.number("price"), available: fields.flag("available") ?? false)
    }
}
