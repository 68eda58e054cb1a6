internal import Events

/// A product with how well it fits one need.
struct RankedProduct: Sendable {
    let match: ProductMatch
    /// 0 to 1.
    let relevance: Double
    /// The customer wrote the whole title.
    let isNamed: Bool
}
