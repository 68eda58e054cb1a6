/// Money as the shop writes it.
enum Price {
    private static let symbols = ["USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "CAD": "CA$", "AUD": "A$"]

    static func text(_ amount: Double, currency: String) -> String {
        let cents = Int64(exactly: (amount * 100).rounded()) ?? 0
        let fraction = abs(cents % 100)
        let number = "\(cents / 100).\(fraction < 10 ? "0" : "")\(fraction)"
        return symbols[currency].map { $0 + number } ?? "\(number) \(currency)"
    }
}
