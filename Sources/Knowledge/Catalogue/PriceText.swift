/// A price as shops write it: `19.90`, `19,90 €`, `$1,299.00`, `CHF 1'299.–`.
package enum PriceText {
    /// The number that it is; nil when it is none, is negative, or could be two: `1.299` is thirteen hundred to some
    /// and a little more than one to others.
    package static func value(_ text: String) -> Double? {
        var text = text.filter { !$0.isWhitespace }[...]
        text = withoutCurrency(text)
        for ending in [".-", ",-", ".–", ",–", ".—", ",—"] where text.hasSuffix(ending) {
            text = text.dropLast(2)
        }
        guard let first = text.first, first.isASCII, first.isNumber,
            let last = text.last, last.isASCII, last.isNumber
        else { return nil }
        return number(text).flatMap { Double($0) }
    }

    /// The digits with a decimal point, if there is one.
    private static func number(_ text: Substring) -> String? {
        let text = text.filter { $0 != "'" && $0 != "’" }
        guard text.allSatisfy({ ($0.isASCII && $0.isNumber) || $0 == "." || $0 == "," }) else { return nil }
        let dots = text.count { $0 == "." }
        let commas = text.count { $0 == "," }
        if dots > 0, commas > 0 {
            let isPoint = text.lastIndex { $0 == "." || $0 == "," }.map { text[$0] == "." } == true
            let (mark, grouping): (Character, Character) = isPoint ? (".", ",") : (",", ".")
            guard text.count(where: { $0 == mark }) == 1 else { return nil }
            let parts = text.split(separator: mark, omittingEmptySubsequences: false)
            guard let whole = ungrouped(parts[0], grouping) else { return nil }
            return whole + "." + parts[1]
        }
        guard dots + commas > 0 else { return text }
        let mark: Character = dots > 0 ? "." : ","
        guard dots + commas == 1 else { return ungrouped(text[...], mark) }
        let parts = text.split(separator: mark, omittingEmptySubsequences: false)
        if parts[1].count == 3, parts[0] != "0" {
            return mark == "," ? ungrouped(text[...], mark) : nil
        }
        return parts[0] + "." + parts[1]
    }

    /// `1,299,000` without the marks; nil when they don't part groups of three.
    private static func ungrouped(_ text: Substring, _ mark: Character) -> String? {
        let groups = text.split(separator: mark, omittingEmptySubsequences: false)
        guard let first = groups.first, (1...3).contains(first.count), first != "0",
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        return groups.joined()
    }

    private static func withoutCurrency(_ text: Substring) -> Substring {
        let before = text.prefix { !isDigitOrSign($0) }
        let after = text.suffix(text.reversed().prefix { !isDigitOrSign($0) && !".,–—".contains($0) }.count)
        guard before.count < text.count, isCurrency(before), isCurrency(after),
            before.isEmpty || after.isEmpty
        else { return text }
        return text.dropFirst(before.count).dropLast(after.count)
    }

    private static func isDigitOrSign(_ character: Character) -> Bool {
        (character.isASCII && character.isNumber) || "+-–−".contains(character)
    }

    /// A symbol, an ISO 4217 code, or both as in `US$`; also nothing.
    private static func isCurrency(_ text: Substring) -> Bool {
        let letters = text.filter { !$0.isCurrencySymbol }
        guard text.count - letters.count <= 1, letters.count <= 3 else { return false }
        if letters.isEmpty || abbreviations.contains(letters.lowercased()) { return true }
        if text.count > letters.count { return letters.allSatisfy { $0.isASCII && $0.isUppercase } }
        return letters.count == 3 && letters.allSatisfy { $0.isASCII && $0.isUppercase }
    }

    private static let abbreviations: Set<String> = [
        "kr", "kr.", "zł", "kč", "ft", "lei", "rs", "rs.", "fr", "fr.",
    ]
}
