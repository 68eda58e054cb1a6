internal import Language

/// The words of a text that carry meaning, one form for words that mean about the same.
enum Meanings {
    /// In order, without stop words and numbers.
    static func all(in text: String) -> [String] { all(of: Tokenizer.terms(in: text)) }

    static func all(of terms: [String]) -> [String] { sequence(of: terms, meanings: terms.map(of)) }

    /// `send it back` is a return.
    ///
    /// - Parameter meanings: Those of each of `terms`.
    static func sequence(of terms: [String], meanings: [String?]) -> [String] {
        var sequence: [String] = []
        for (index, meaning) in meanings.enumerated() {
            if terms[index] == "back", index > 0, takesBack(before: index, in: terms) {
                sequence.append("return")
            } else if let meaning {
                sequence.append(meaning)
            }
        }
        return sequence
    }

    private static func takesBack(before index: Int, in terms: [String]) -> Bool {
        terms[..<index].suffix(2).contains { takingBack.contains(Stemmer.stem($0)) }
    }

    /// Nil for stop words and numbers.
    static func of(_ term: String) -> String? {
        guard !StopWords.contains(term), term.count > 1, term.first?.isNumber == false,
            UnitWords.spelled[term] == nil, UnitWords.times[term] == nil, UnitWords.months[term] == nil,
            !UnitWords.money.contains(term)
        else { return nil }
        let stem = Stemmer.stem(term)
        return same[stem] ?? stem
    }

    /// Words that stand with any subject say little about which one it is.
    static func isGeneral(_ meaning: String) -> Bool { general.contains(meaning) }

    private static let takingBack: Set<String> = ["send", "sent", "bring", "give", "hand", "ship"]

    private static let groups = [
        "return returning", "ship delivery deliver dispatch mail post", "parcel package shipment packet",
        "cost price fee charge pay amount", "buy purchase", "item product article goods thing",
        "person human agent colleague representative staff", "exchange swap",
        "voucher coupon", "color colour", "store shop", "contact reach", "begin start", "last run",
        "damage broken", "defective faulty fault defect", "cancel cancellation", "money refund reimburse",
        "go goes went gone", "stock available availability", "big large", "late delay", "closed close",
        "opened open", "answer reply respond",
    ]

    private static let same: [String: String] = Dictionary(
        groups.flatMap { group in
            let stems = group.split(separator: " ").map { Stemmer.stem(String($0)) }
            return stems.map { ($0, stems[0]) }
        }, uniquingKeysWith: { first, _ in first })

    private static let general = Set(
        """
        item order yes no take get need have make place time period policy usual normal most least up day please \
        also within cost customer give come note know currently right now available full long many much use \
        may start last valid per work business sure great way good
        """.split(separator: " ").map { same[Stemmer.stem(String($0))] ?? Stemmer.stem(String($0)) })
}
