/// Which first digits and lengths payment networks give their cards.
///
/// Sources: ISO/IEC 7812-1; the networks' published ranges (Visa, Mastercard with its 2-series, American
/// Express, Diners, Discover, JCB with its old fifteen-digit series, Maestro, UnionPay, Mir, RuPay, Troy).
enum CardNetwork {
    /// Whether the digits (folded scalars) are a card number: known first digits, its length, the right check
    /// digit.
    static func isCard(_ digits: [UInt32]) -> Bool {
        12...19 ~= digits.count && hasNetwork(digits) && Luhn.isValid(digits)
    }

    /// Whether a network gives out numbers of this length that start so.
    static func hasNetwork(_ digits: [UInt32]) -> Bool {
        guard digits.count >= 12, digits.allSatisfy(ScalarClass.isDigit) else { return false }
        let length = digits.count
        let four = digits.prefix(4).reduce(0) { $0 * 10 + Int($1) - 48 }
        let two = four / 100
        switch two {
        case 40...49: return length == 13 || length == 16 || length == 19
        case 22...27: return length == 16 && (2221...2720 ~= four || 2200...2204 ~= four)
        case 34, 37: return length == 15
        case 35: return 3528...3589 ~= four && length >= 16
        case 30, 36, 38, 39: return length >= 14
        case 51...55: return length == 16
        case 50, 56...58: return true
        case 60...69: return length >= 12
        case 18, 21: return length == 15 && (four == 1800 || four == 2131)
        case 81, 82: return length >= 16
        case 97: return four == 9792 && length == 16
        default: return false
        }
    }
}
