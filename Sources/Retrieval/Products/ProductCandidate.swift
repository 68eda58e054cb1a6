/// A product that a search found.
package struct ProductCandidate: Hashable, Sendable {
    package var productID: String
    package var title: String
    package var description: String?
    package var category: [String]
    package var url: String?
    package var variants: [ProductVariant]
    package var rank: Double

    package init(
        productID: String, title: String, description: String? = nil, category: [String] = [],
        url: String? = nil, variants: [ProductVariant] = [], rank: Double
    ) {
        self.productID = productID
        self.title = title
        self.description = description
        self.category = category
        self.url = url
        self.variants = variants
        self.rank = rank
    }
}
