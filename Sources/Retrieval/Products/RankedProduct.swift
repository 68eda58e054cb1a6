internal import Events

/// A product with how well it fits one need.
struct RankedProduct: Sendable {
    let match: ProductMatch
    /// 0 to 1.
    let relevance: Double
    /// How much of the title the customer wrote; 0 when the product isn't meant by name.
    let named: Double

    var isNamed: Bool { named > 0 }
}
