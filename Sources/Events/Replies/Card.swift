/// Something to show beside the words of a reply.
package enum Card: Hashable, Sendable {
    case order(OrderSummary)
    case product(ProductMatch)
    /// A kind that this version does not know; it is not shown.
    case unknown(kind: String)
}

extension Card: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind, order, product
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        let kind = try fields.decode(String.self, forKey: .kind)
        self =
            switch kind {
            case "order": .order(try fields.decode(OrderSummary.self, forKey: .order))
            case "product": .product(try fields.decode(ProductMatch.self, forKey: .product))
            default: .unknown(kind: kind)
            }
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .order(let order):
            try fields.encode("order", forKey: .kind)
            try fields.encode(order, forKey: .order)
        case .product(let product):
            try fields.encode("product", forKey: .kind)
            try fields.encode(product, forKey: .product)
        case .unknown(let kind):
            try fields.encode(kind, forKey: .kind)
        }
    }
}
