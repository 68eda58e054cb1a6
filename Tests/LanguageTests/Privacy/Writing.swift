/// The ways in which people and their keyboards write one number.
enum Writing {
    static func all(of number: String, groups size: Int) -> [String] {
        [
            number, grouped(number, size, " "), grouped(number, size, "-"), grouped(number, size, "."),
            grouped(number, size, "\u{A0}"), grouped(number, size, "\u{2009}"),
            grouped(number, size, "\u{200B}"),
            shifted(number, by: 0xFEE0), shifted(grouped(number, size, "-"), by: 0xFEE0),
            mathematical(number),
        ]
    }

    private static func grouped(_ number: String, _ size: Int, _ separator: String) -> String {
        var parts: [Substring] = []
        var rest = number[...]
        while !rest.isEmpty {
            parts.append(rest.prefix(size))
            rest = rest.dropFirst(size)
        }
        return parts.joined(separator: separator)
    }

    /// Full-width forms.
    private static func shifted(_ text: String, by offset: UInt32) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.compactMap { Unicode.Scalar($0.value + offset) }))
    }

    /// Bold mathematical letters and digits.
    private static func mathematical(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.compactMap { scalar in
                    switch scalar.value {
                    case 48...57: Unicode.Scalar(scalar.value - 48 + 0x1D7CE)
                    case 65...90: Unicode.Scalar(scalar.value - 65 + 0x1D400)
                    case 97...122: Unicode.Scalar(scalar.value - 97 + 0x1D41A)
                    default: scalar
                    }
                }))
    }
}
