/// A variant of a product as it can be bought now.
package struct VariantMatch: Codable, Hashable, Sendable {
    /// Such as `color`: `red`.
    package var options: [String: String]
    package var price: Double?
    package var available: Bool

    package init(options: [String: String] = [:], price: Double? = nil, available: Bool) {
        self.options = options
        self.price = price
        self.available = available
    }
}
