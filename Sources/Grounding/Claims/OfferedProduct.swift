/// A product as claims about its availability need it.
package struct OfferedProduct: Hashable, Sendable {
    package var id: String
    package var title: String
    package var isAvailable: Bool
    /// What its variants offer, such as `color`: `[red, blue]`.
    package var options: [String: [String]]

    /// Empty when they are not known.
    package var variants: [OfferedVariant]
    /// What the cheapest and the dearest variant cost; nil when that is not known.
    package var prices: ClosedRange<Double>?
    /// The customer named it.
    package var isNamed: Bool

    package init(
        id: String, title: String, isAvailable: Bool, options: [String: [String]] = [:],
        variants: [OfferedVariant] = [], prices: ClosedRange<Double>? = nil, isNamed: Bool = false
    ) {
        self.id = id
        self.title = title
        self.isAvailable = isAvailable
        self.options = options
        self.variants = variants
        self.prices = prices
        self.isNamed = isNamed
    }
}
