/// International bank account numbers: how long they are in each country, and their check digits.
///
/// Sources: ISO 13616-1; the SWIFT IBAN registry.
enum IBAN {
    /// The length of a country's numbers; nil for a country without.
    static func length(of country: String) -> Int? { lengths[country] }

    /// Whether the folded scalars, without separators, have a remainder of 1 modulo 97.
    static func isValid(_ scalars: some Collection<UInt32>) -> Bool {
        guard scalars.count >= 5 else { return false }
        var remainder = 0
        for value in Array(scalars.dropFirst(4)) + Array(scalars.prefix(4)) {
            if ScalarClass.isDigit(value) {
                remainder = (remainder * 10 + Int(value) - 48) % 97
            } else if 97...122 ~= value {
                remainder = (remainder * 100 + Int(value) - 87) % 97
            } else {
                return false
            }
        }
        return remainder == 1
    }

    static let longest = 34

    private static let lengths: [String: Int] = {
        var lengths: [String: Int] = [:]
        for row in rows {
            let parts = row.split(separator: " ")
            guard let length = Int(parts[0]) else { continue }
            for country in parts.dropFirst() { lengths[String(country)] = length }
        }
        return lengths
    }()

    private static let rows = [
        "15 no", "16 be", "18 dk fi fk fo gl nl sd", "19 mk si", "20 at ba ee kz lt lu mn xk",
        "21 ch cr hr li lv", "22 bg bh de gb ge ie me rs va", "23 ae gi il iq om so tl",
        "24 ad cz dz es md pk ro sa se sk tn vg", "25 ly pt st", "26 is tr",
        "27 bi bf cf dj fr gr it mc mr sm",
        "28 al az by ci cm cy do gt hn hu lb ni pl sv tg", "28 bj sn ma ml ao", "29 br eg ps qa ua",
        "30 jo kw mu ye",
        "31 mt sc", "32 lc", "33 ru", "27 mg", "25 cv mz ao", "27 cg ga km td",
    ]
}
