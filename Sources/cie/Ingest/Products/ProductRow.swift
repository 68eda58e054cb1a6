import Knowledge

/// A product as it goes into the database.
struct ProductRow: Encodable, Sendable {
    let product: CatalogueProduct
    let contentHash: String
    /// pgvector's text form; null when it hasn't been embedded.
    let embedding: String?

    init(_ product: CatalogueProduct, embedding: String? = nil) {
        self.product = product
        self.embedding = embedding
        contentHash = product.contentHash
    }

    func encode(to encoder: any Encoder) throws {
        try product.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(contentHash, forKey: .contentHash)
        try container.encode(product.names, forKey: .names)
        try container.encode(product.kinds, forKey: .kinds)
        try container.encodeIfPresent(product.maker, forKey: .maker)
        try container.encodeIfPresent(embedding, forKey: .embedding)
    }

    private enum CodingKeys: String, CodingKey {
        case names, kinds, maker, embedding
        case contentHash = "content_hash"
    }
}
