/// A date or a month that a text names.
package struct DateMention: Hashable, Sendable, CustomStringConvertible {
    package let month: Int
    /// Nil when the month stands alone.
    package let day: Int?
    /// Nil when none is named.
    package let year: Int?

    package init(month: Int, day: Int?, year: Int? = nil) {
        self.month = month
        self.day = day
        self.year = year
    }

    package var description: String {
        let parts = [Self.months[month - 1], day.map(String.init), year.map(String.init)]
        return parts.compactMap(\.self).joined(separator: " ")
    }

    /// Every date of `text`: `March 6`, `6 March`, `in March` and `2026-03-06`.
    package static func all(in text: String) -> Set<DateMention> {
        spelled(in: text).union(numeric(in: text))
    }

    /// Whether one of `known` says as much; a year that one of them leaves open fits.
    package func stands(in known: Set<DateMention>) -> Bool {
        known.contains { other in
            month == other.month && (day == nil || day == other.day)
                && (year == nil || other.year == nil || year == other.year)
        }
    }

    /// Whether words of a text may be parts of a date.
    static func areLikely(among words: [String]) -> Bool {
        words.contains { months.contains($0) || ($0.utf8.count == 4 && Int($0) != nil) }
    }

    /// Whether `word` names a month; `may` and `march` are verbs unless they are written with a capital.
    static func isMonth(_ word: String, capitalised: Bool) -> Bool {
        months.contains(word) && (capitalised || (word != "may" && word != "march"))
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]

    private static func spelled(in text: String) -> Set<DateMention> {
        let terms = text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init)
        var found: Set<DateMention> = []
        for (index, term) in terms.enumerated() {
            guard let month = months.firstIndex(of: term) else { continue }
            let after = index + 1 < terms.count ? day(terms[index + 1]) : nil
            let before = index > 0 ? day(terms[index - 1]) : nil
            // "may" without a day is a verb, and so is "march" now and then.
            if after == nil, before == nil, term == "may" || term == "march" { continue }
            let year = [index + 1, index + 2].lazy.compactMap { place in
                place < terms.count ? Self.year(terms[place]) : nil
            }.first
            found.insert(DateMention(month: month + 1, day: after ?? before, year: year))
        }
        return found
    }

    private static func year(_ term: String) -> Int? {
        guard term.utf8.count == 4, let year = Int(term), (1900...2100).contains(year) else { return nil }
        return year
    }

    private static func day(_ term: String) -> Int? {
        let digits = term.prefix(while: \.isNumber)
        let suffix = term.dropFirst(digits.count)
        guard suffix.isEmpty || ["st", "nd", "rd", "th"].contains(suffix), let day = Int(digits),
            (1...31).contains(day)
        else { return nil }
        return day
    }

    private static func numeric(in text: String) -> Set<DateMention> {
        var found: Set<DateMention> = []
        for word in text.split(whereSeparator: { !$0.isNumber && $0 != "-" }) {
            let fields = word.split(separator: "-")
            guard fields.count == 3, fields[0].count == 4, let year = Int(fields[0]),
                let month = Int(fields[1]),
                (1...12).contains(month),
                let day = Int(fields[2]), (1...31).contains(day)
            else { continue }
            found.insert(DateMention(month: month, day: day, year: year))
        }
        return found
    }
}
