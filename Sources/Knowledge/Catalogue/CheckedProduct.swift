/// A product of which nothing is wrong that customers would be told: it has an id, a title, and no odd prices.
///
/// A product itself is read with more patience, as it comes from the database, too.
struct CheckedProduct: Decodable {
    let product: CatalogueProduct

    /// What the database can index.
    private static let longestID = 500

    init(from decoder: any Decoder) throws {
        product = try CatalogueProduct(from: decoder)
        for (key, text) in [(Key.productID, product.productID), (Key.title, product.title)]
        where text.allSatisfy(\.isWhitespace) {
            throw MalformedField([key], "is empty")
        }
        guard product.productID.utf8.count <= Self.longestID else {
            throw MalformedField([Key.productID], "is longer than \(Self.longestID) bytes")
        }
        let container = try decoder.container(keyedBy: Key.self)
        _ = try container.decodeIfPresent(CheckedPrice.self, forKey: .originalPrice)
        _ = try container.decodeIfPresent([PricedVariant].self, forKey: .variants)
    }

    private enum Key: String, CodingKey {
        case title, variants
        case productID = "product_id"
        case originalPrice = "original_price"
    }

    private struct PricedVariant: Decodable {
        let price: CheckedPrice?
    }

    /// A number or text that is a price; an empty text is none.
    private struct CheckedPrice: Decodable {
        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                guard text.allSatisfy(\.isWhitespace) || PriceText.value(text) != nil else {
                    throw MalformedField(container.codingPath, "is no price")
                }
            } else if let number = try? container.decode(Double.self), number.isFinite, number >= 0 {
                return
            } else {
                throw MalformedField(container.codingPath, "is no price")
            }
        }
    }
}
