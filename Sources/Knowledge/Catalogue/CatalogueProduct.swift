/// A product of the shop's catalogue.
package struct CatalogueProduct: Codable, Hashable, Sendable {
    package var productID: String
    package var title: String
    package var description: String?
    package var brand: String?
    /// From the general to the particular.
    package var category: [String]
    package var url: String?
    /// What it cost before a reduction.
    package var originalPrice: Double?
    /// Further words that the shop sorts it by.
    package var tags: [String]
    package var variants: [CatalogueVariant]

    package init(
        productID: String, title: String, description: String? = nil, brand: String? = nil,
        category: [String] = [], url: String? = nil, originalPrice: Double? = nil,
        tags: [String] = [], variants: [CatalogueVariant] = []
    ) {
        self.productID = productID
        self.title = title
        self.description = description
        self.brand = brand
        self.category = category
        self.url = url
        self.originalPrice = originalPrice
        self.tags = tags
        self.variants = variants
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        productID = try container.lenientText(.productID)
        title = try container.lenientText(.title)
        description = container.lenientTextIfPresent(.description)
        brand = container.lenientTextIfPresent(.brand)
        if let one = container.lenientTextIfPresent(.category) {
            category = [one]
        } else {
            category = try container.decodeIfPresent([LenientText].self, forKey: .category)?.map(\.text) ?? []
        }
        url = container.lenientTextIfPresent(.url)
        originalPrice = container.lenientPriceIfPresent(.originalPrice)
        tags = try container.decodeIfPresent([LenientText].self, forKey: .tags)?.map(\.text) ?? []
        variants = try container.decodeIfPresent([CatalogueVariant].self, forKey: .variants) ?? []
    }

    private enum CodingKeys: String, CodingKey {
        case title, description, brand, category, url, tags, variants
        case productID = "product_id"
        case originalPrice = "original_price"
    }
}
