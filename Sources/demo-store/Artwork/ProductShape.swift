/// The outline of a kind of product, drawn on a field of 200 by 160.
struct ProductShape: Hashable, Sendable {
    /// Filled in the product's colour.
    var body: [String]
    /// The same colour, darker.
    var shade: [String] = []
    /// Straps, cords and flames beside the body: lines in its colour.
    var cords: [String] = []
    /// Fine light lines on top.
    var lines: [String] = []
}
