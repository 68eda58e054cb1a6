import Knowledge

/// A product as it goes into the database.
struct ProductRow: Encodable, Sendable {
    let product: CatalogueProduct
    let contentHash: String

    init(_ product: CatalogueProduct) {
        self.product = product
        contentHash = product.contentHash
    }

    func encode(to encoder: any Encoder) throws {
        try product.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(contentHash, forKey: .contentHash)
        try container.encode(product.names, forKey: .names)
        try container.encode(product.kinds, forKey: .kinds)
    }

    private enum CodingKeys: String, CodingKey {
        case names, kinds
        case contentHash = "content_hash"
    }
}
