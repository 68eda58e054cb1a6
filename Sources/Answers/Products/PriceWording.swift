internal import Events

/// Writes prices.
struct PriceWording {
    /// ISO 4217.
    let currency: String?

    private static let symbols = ["USD": "$", "EUR": "€", "GBP": "£"]

    func price(_ amount: Double) -> String {
        let cents = Int64((amount * 100).rounded())
        let fraction = String(abs(cents) % 100)
        let digits = "\(cents / 100).\(fraction.count < 2 ? "0" + fraction : fraction)"
        guard let currency else { return digits }
        return Self.symbols[currency].map { $0 + digits } ?? "\(digits) \(currency)"
    }

    /// One price, or from the lowest to the highest; nil when there is none.
    func price(of product: ProductMatch) -> String? {
        guard let low = product.priceMin else { return product.priceMax.map(price) }
        guard let high = product.priceMax, high > low else { return price(low) }
        return "\(price(low)) to \(price(high))"
    }
}
