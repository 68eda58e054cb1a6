/// The check digit of payment cards, and which numbers networks give out.
///
/// Sources: ISO/IEC 7812-1 annex B; the networks' published ranges.
enum Luhn {
    /// Whether the digits (folded scalars) end in their check digit.
    static func isValid(_ digits: [UInt32]) -> Bool {
        var sum: UInt32 = 0
        for (place, value) in digits.reversed().enumerated() {
            var digit = value - 48
            if place % 2 == 1 {
                digit *= 2
                if digit > 9 { digit -= 9 }
            }
            sum += digit
        }
        return sum % 10 == 0
    }

    /// Whether the digits are a card number of a network: known first digits, its length, the right check digit.
    static func isCard(digits: [UInt32]) -> Bool {
        guard 13...19 ~= digits.count, digits.allSatisfy(ScalarClass.isDigit) else { return false }
        let start = digits.prefix(6).reduce(0) { $0 * 10 + Int($1 - 48) }
        return hasNetwork(start: start, length: digits.count) && isValid(digits)
    }

    /// - Parameter start: The first six digits.
    private static func hasNetwork(start: Int, length: Int) -> Bool {
        let two = start / 10_000
        let four = start / 100
        switch start / 100_000 {
        case 4: return length == 13 || length == 16 || length == 19
        case 2: return length == 16 && (2221...2720 ~= four || 2200...2204 ~= four)
        case 3:
            if two == 34 || two == 37 { return length == 15 }
            if 3528...3589 ~= four { return length >= 16 }
            return length >= 14 && (two == 30 || two == 36 || two == 38 || two == 39)
        case 5: return 51...55 ~= two ? length == 16 : true
        case 6: return true
        case 8: return two <= 82 && length == 16
        case 9: return four == 9792 && length == 16
        default: return false
        }
    }
}
