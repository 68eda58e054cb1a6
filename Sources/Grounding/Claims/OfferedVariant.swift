/// A variant of a product, and whether it can be bought.
package struct OfferedVariant: Hashable, Sendable {
    /// Such as `color`: `red`.
    package var options: [String: String]
    package var isAvailable: Bool

    package init(options: [String: String], isAvailable: Bool) {
        self.options = options
        self.isAvailable = isAvailable
    }
}
