/// The check digit of payment cards and telephones.
///
/// Source: ISO/IEC 7812-1, annex B.
enum Luhn {
    /// Whether the digits (folded scalars) end in their check digit.
    static func isValid(_ digits: [UInt32]) -> Bool {
        sum(digits) == 0
    }

    /// The sum of the digits as check digits count them, modulo ten.
    ///
    /// - Parameter isFollowed: An odd number of digits follows, so that every other place is doubled.
    static func sum(_ digits: [UInt32], isFollowed: Bool = false) -> Int {
        var sum = 0
        for (place, value) in digits.reversed().enumerated() {
            var digit = Int(value) - 48
            if (place % 2 == 1) != isFollowed {
                digit *= 2
                if digit > 9 { digit -= 9 }
            }
            sum += digit
        }
        return sum % 10
    }
}
