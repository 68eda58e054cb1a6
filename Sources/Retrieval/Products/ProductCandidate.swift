/// A product that a search found.
package struct ProductCandidate: Hashable, Sendable {
    package var productID: String
    package var title: String
    package var description: String?
    package var brand: String?
    package var category: [String]
    package var url: String?
    package var variants: [ProductVariant]
    package var rank: Double
    /// The cosine of its vector and the question's; nil when either has none.
    package var similarity: Double?

    package init(
        productID: String, title: String, description: String? = nil, brand: String? = nil,
        category: [String] = [], url: String? = nil, variants: [ProductVariant] = [], rank: Double,
        similarity: Double? = nil
    ) {
        self.productID = productID
        self.title = title
        self.description = description
        self.brand = brand
        self.category = category
        self.url = url
        self.variants = variants
        self.rank = rank
        self.similarity = similarity
    }
}
