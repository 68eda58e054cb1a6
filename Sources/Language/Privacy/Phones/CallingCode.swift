/// The calling codes of countries.
///
/// Source: ITU-T E.164, list of assigned codes.
enum CallingCode {
    /// How many of the digits are the code; nil for a code that nobody has, or too short a number.
    static func length(in digits: [Int]) -> Int? {
        guard digits.count >= 8, digits[0] != 0 else { return nil }
        if digits[0] == 1 || digits[0] == 7 { return 1 }
        let two = digits[0] * 10 + digits[1]
        if twoDigits.contains(two) { return 2 }
        return threeDigitStarts.contains(two) ? 3 : nil
    }

    private static let twoDigits: Set<Int> = [
        20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56, 57,
        58, 60,
        61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98,
    ]

    private static let threeDigitStarts: Set<Int> = [
        21, 22, 23, 24, 25, 26, 29, 35, 37, 38, 42, 50, 59, 67, 68, 69, 80, 85, 87, 88, 96, 97, 99,
    ]
}
