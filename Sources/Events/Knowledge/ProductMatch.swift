/// A product of the catalogue that fits.
package struct ProductMatch: Codable, Hashable, Sendable {
    package var productID: String
    package var title: String
    package var description: String?
    package var url: String?
    package var category: [String]
    package var priceMin: Double?
    package var priceMax: Double?
    package var available: Bool
    /// What the variants offer, such as `color`: `[red, blue]`.
    package var options: [String: [String]]
    package var score: Double
    /// Each variant; only with a product that the customer named, or that fits best.
    package var variants: [VariantMatch]?
    /// The customer named it, in whole or by what sets its title apart.
    package var named: Bool?

    package init(
        productID: String, title: String, description: String? = nil, url: String? = nil,
        category: [String] = [], priceMin: Double? = nil, priceMax: Double? = nil, available: Bool,
        options: [String: [String]] = [:], score: Double, variants: [VariantMatch]? = nil,
        named: Bool? = nil
    ) {
        self.productID = productID
        self.title = title
        self.description = description
        self.url = url
        self.category = category
        self.priceMin = priceMin
        self.priceMax = priceMax
        self.available = available
        self.options = options
        self.score = score
        self.variants = variants
        self.named = named
    }

    private enum CodingKeys: String, CodingKey {
        case title, description, url, category, available, options, score, variants, named
        case productID = "product_id"
        case priceMin = "price_min"
        case priceMax = "price_max"
    }
}
