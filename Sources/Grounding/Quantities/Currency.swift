/// What an amount of money is counted in.
package enum Currency: Hashable, Sendable {
    /// Any currency that writes `$`, the United States' when nothing else is said.
    case dollar
    /// By its code, such as `EUR`.
    case code(String)

    /// Nil for a word or sign that names none.
    init?(_ written: String) {
        guard let found = Self.written[written] else { return nil }
        self = found
    }

    /// Whether an amount in one may be the same as one in the other; a dollar may be Canada's.
    func agrees(with other: Currency) -> Bool {
        self == other || (self == .dollar && other.isDollar) || (other == .dollar && isDollar)
    }

    private var isDollar: Bool {
        switch self {
        case .dollar: true
        case .code(let code): ["CAD", "AUD", "NZD"].contains(code)
        }
    }

    private static let written: [String: Currency] = [
        "$": .dollar, "dollar": .dollar, "dollars": .dollar, "usd": .dollar, "bucks": .dollar,
        "€": .code("EUR"), "euro": .code("EUR"), "euros": .code("EUR"), "eur": .code("EUR"),
        "£": .code("GBP"), "pound": .code("GBP"), "pounds": .code("GBP"), "gbp": .code("GBP"),
        "¥": .code("JPY"), "yen": .code("JPY"), "jpy": .code("JPY"), "chf": .code("CHF"),
        "cad": .code("CAD"), "aud": .code("AUD"), "nzd": .code("NZD"), "sek": .code("SEK"),
        "nok": .code("NOK"), "dkk": .code("DKK"),
    ]
}
