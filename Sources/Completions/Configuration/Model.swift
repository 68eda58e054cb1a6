/// A model of the endpoint, by the name it has there.
package struct Model: Hashable, Sendable {
    package var name: String
    package var price: TokenPrice

    package init(_ name: String, price: TokenPrice = TokenPrice()) {
        self.name = name
        self.price = price
    }
}
