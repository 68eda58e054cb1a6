internal import Language

/// The words of a text that carry meaning, one form for words that mean about the same.
enum Meanings {
    /// In order, without stop words and numbers.
    static func all(in text: String) -> [String] { all(of: Tokenizer.terms(in: text)) }

    static func all(of terms: [String]) -> [String] { each(of: terms).compactMap(\.self) }

    /// The meaning of each of `terms`, where `send it back` is a return.
    static func each(of terms: [String]) -> [String?] {
        var meanings = terms.map(of)
        for (index, term) in terms.enumerated() where term == "back" {
            let verb = terms.indices.prefix(index).suffix(3).last { place in
                let stem = Stemmer.stem(terms[place])
                return takingBack.contains(stem) || (stem == "come" && isAllowed(place, in: terms))
            }
            guard let verb else { continue }
            meanings[verb] = "return"
            meanings[index] = nil
        }
        return meanings
    }

    /// "These items may come back", but not "the money comes back".
    private static func isAllowed(_ place: Int, in terms: [String]) -> Bool {
        terms[max(0, place - 2)..<place].contains {
            ["can", "may", "could", "cannot", "must", "not"].contains($0) || $0.hasSuffix("n't")
        }
    }

    /// Nil for stop words and numbers.
    static func of(_ term: String) -> String? {
        guard !StopWords.contains(term), term.count > 1, term.first?.isNumber == false,
            UnitWords.spelled[term] == nil, UnitWords.times[term] == nil, UnitWords.months[term] == nil,
            !UnitWords.money.contains(term)
        else { return nil }
        let root = Privatives.root(of: term) ?? term
        let stem = Stemmer.stem(irregular[root] ?? root)
        return same[stem] ?? stem
    }

    private static let irregular = [
        "worn": "wear", "wore": "wear", "chose": "choose", "chosen": "choose",
        "made": "make", "sent": "send", "told": "tell", "personalized": "customized",
        "personalised": "customized",
        "personalize": "customize", "personalise": "customize",
    ]

    /// Words that stand with any subject say little about which one it is.
    static func isGeneral(_ meaning: String) -> Bool { general.contains(meaning) }

    private static let takingBack: Set<String> = [
        "send", "sent", "bring", "give", "hand", "ship", "take", "taken",
    ]

    private static let groups = [
        "return returning", "ship delivery deliver dispatch mail post", "parcel package shipment packet",
        "cost price fee charge pay amount", "buy purchase", "item product article goods thing",
        "person human agent colleague representative staff", "exchange swap",
        "voucher coupon", "color colour", "store shop", "contact reach", "begin start", "last run",
        "damage broken", "defective faulty fault defect", "cancel cancellation", "money refund reimburse",
        "go goes went gone", "stock available availability", "big large", "late delay", "closed close",
        "opened open", "answer reply respond", "wear worn", "register registration",
        "require required must necessary",
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
