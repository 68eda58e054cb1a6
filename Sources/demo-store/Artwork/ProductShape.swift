/// The outline of a kind of product, drawn on a field of 200 by 160.
struct ProductShape: Hashable, Sendable {
    /// Filled in the product's colour.
    var body: [String]
    /// The same colour, darker.
    var shade: [String] = []
    /// Fine lines on top.
    var lines: [String] = []
}
