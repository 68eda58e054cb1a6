/// A date as people write it: `2026-12-01`, `1 December 2026`, `Dec. 1st, 2026`, `01.12.2026`, `December 2026`.
struct DatePhrase: Hashable {
    /// The day; of a month alone, its last one.
    let date: CalendarDate
    let hasDay: Bool
    /// How many words it takes.
    let words: Int

    /// Reads a date at the beginning of words that are lower-case and without the punctuation around them.
    init?(_ words: ArraySlice<String>) {
        let words = Array(words.prefix(3))
        guard let first = words.first else { return nil }
        if let date = Self.numeric(first) {
            (self.date, hasDay, self.words) = (date, true, 1)
        } else if let month = Self.month(first), words.count > 1 {
            if words.count > 2, let day = Self.day(words[1]), let year = Self.year(words[2]),
                let date = CalendarDate(year: year, month: month, day: day)
            {
                (self.date, hasDay, self.words) = (date, true, 3)
            } else if let year = Self.year(words[1]), let date = CalendarDate.end(ofMonth: month, year) {
                (self.date, hasDay, self.words) = (date, false, 2)
            } else {
                return nil
            }
        } else if words.count > 2, let day = Self.day(first), let month = Self.month(words[1]),
            let year = Self.year(words[2]), let date = CalendarDate(year: year, month: month, day: day)
        {
            (self.date, hasDay, self.words) = (date, true, 3)
        } else {
            return nil
        }
    }

    /// Words as `init` takes them.
    static func words(of text: some StringProtocol) -> [String] {
        text.lowercased().split(whereSeparator: \.isWhitespace).map { word in
            var word = word.drop { !$0.isLetter && !$0.isNumber }
            while let last = word.last, !last.isLetter, !last.isNumber { word.removeLast() }
            return String(word)
        }.filter { !$0.isEmpty && $0 != "of" }
    }

    /// `2026-12-01`, `2026/12/01`, `01.12.2026`; `1/12/2026` means two things and is left alone.
    private static func numeric(_ word: String) -> CalendarDate? {
        for separator in ["-", "/", "."] as [Character] {
            let parts = word.split(separator: separator, omittingEmptySubsequences: false)
            guard parts.count == 3 else { continue }
            let numbers = parts.compactMap { $0.allSatisfy(\.isASCII) ? Int($0) : nil }
            guard numbers.count == 3 else { return nil }
            if parts[0].count == 4 {
                return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
            }
            guard parts[2].count == 4, separator == "." else { return nil }
            return CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
        }
        return nil
    }

    private static func month(_ word: String) -> Int? {
        guard word.count >= 3 else { return nil }
        return months.firstIndex { $0 == word || (word.count <= 4 && $0.hasPrefix(word)) }.map { $0 + 1 }
    }

    private static func day(_ word: String) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)), let day = Int(digits)
        else { return nil }
        return (1...31).contains(day) ? day : nil
    }

    private static func year(_ word: String) -> Int? {
        guard word.count == 4, let year = Int(word), (1900...2199).contains(year) else { return nil }
        return year
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]
}
