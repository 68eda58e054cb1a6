/// What the extractor needs to know of a product.
package struct CatalogueProduct: Hashable, Sendable {
    package var productID: String
    package var title: String
    package var description: String?
    package var brand: String?
    /// From the widest to the narrowest.
    package var category: [String]
    /// The values that the variants offer, by option name.
    package var options: [String: [String]]

    package init(
        productID: String, title: String, description: String? = nil, brand: String? = nil,
        category: [String] = [], options: [String: [String]] = [:]
    ) {
        self.productID = productID
        self.title = title
        self.description = description
        self.brand = brand
        self.category = category
        self.options = options
    }
}
