/// A category of the catalogue, and a narrower one inside it.
package struct CategoryPlace: Codable, Hashable, Sendable {
    package var category: String
    package var subcategory: String?

    package init(category: String, subcategory: String? = nil) {
        self.category = category
        self.subcategory = subcategory
    }

    /// For wishes that name a property and no thing.
    static let general = CategoryPlace(category: "general")
    /// For matters after the purchase; the intent is the subcategory.
    static func support(_ intent: String) -> CategoryPlace {
        CategoryPlace(category: "support", subcategory: intent)
    }
}
