/// A product as claims about its availability need it.
package struct OfferedProduct: Hashable, Sendable {
    package var id: String
    package var title: String
    package var isAvailable: Bool
    /// What its variants offer, such as `color`: `[red, blue]`.
    package var options: [String: [String]]

    /// Empty when they are not known.
    package var variants: [OfferedVariant]
    /// The customer named it.
    package var isNamed: Bool

    package init(
        id: String, title: String, isAvailable: Bool, options: [String: [String]] = [:],
        variants: [OfferedVariant] = [], isNamed: Bool = false
    ) {
        self.id = id
        self.title = title
        self.isAvailable = isAvailable
        self.options = options
        self.variants = variants
        self.isNamed = isNamed
    }
}
