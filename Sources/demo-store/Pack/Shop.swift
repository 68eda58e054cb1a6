/// A shop as its pages show it.
struct Shop: Sendable {
    var name: String
    var currency: String
    var locale: String
    var supportEmail: String?
    var supportHours: String?
    var products: [Product] = []
    var documents: [Document] = []

    func product(_ id: String) -> Product? {
        products.first { $0.id == id }
    }

    /// The document of an address such as `returns`, `policies/returns` or `returns.md`.
    func document(_ name: String) -> Document? {
        documents.first { $0.name == name } ?? documents.first { $0.id == name }
    }

    /// The products by their first category, both in the order of the catalogue.
    var departments: [(name: String, products: [Product])] {
        var names: [String] = []
        var groups: [String: [Product]] = [:]
        for product in products {
            let name = product.category.first ?? "More"
            if groups[name] == nil { names.append(name) }
            groups[name, default: []].append(product)
        }
        return names.map { ($0, groups[$0] ?? []) }
    }
}
