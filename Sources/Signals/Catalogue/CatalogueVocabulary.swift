/// The words by which customers mean things of the catalogue.
///
/// Built from the products: categories whole and in part, option values, brands and product titles. General
/// words for colours, materials, features and activities are known besides; they go under the catalogue's own
/// option names where it has such options.
package struct CatalogueVocabulary: Sendable {
    let categories: PhraseIndex<CategoryMatch>
    let products: PhraseIndex<Set<String>>
    let options: PhraseIndex<AttributeValue>
    let sizes: SizeNames
    /// Where a product stands, by id.
    let places: [String: CategoryPlace]
    /// The catalogue's own names for `color`, `material` and `size`.
    let optionNames: [String: String]

    package static let empty = CatalogueVocabulary(products: [])

    package init(products: [CatalogueProduct]) {
        var builder = VocabularyBuilder(products: products)
        categories = builder.categories()
        options = builder.options()
        self.products = builder.titles(knownAs: categories, options)
        sizes = builder.sizes()
        optionNames = builder.optionNames
        places = Dictionary(
            products.map { ($0.productID, CategoryMatch(paths: [$0.category], fit: .full).place) }
                .compactMap { id, place in place.map { (id, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// The attribute that a general word is, under the name that the catalogue gives such things.
    func attribute(_ kind: String, _ value: String) -> AttributeValue {
        if let name = optionNames[kind] { return AttributeValue(name: name, value: value) }
        return AttributeValue(name: kind == "brand" || kind == "activity" ? kind : "feature", value: value)
    }

    /// The general kind behind a name of the catalogue: `colour` is `color`, `shoe_size` is `size`.
    func kind(ofAttribute name: String) -> String {
        optionNames.first { $0.value == name }?.key ?? name
    }
}
