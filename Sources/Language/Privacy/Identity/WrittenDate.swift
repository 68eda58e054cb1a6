/// A day as people write it: `5 May 1984`, `May 5th, 1984`, `05/05/84`, `1984-05-05`, `05051984`.
enum WrittenDate {
    /// Where the date that starts with a word stands; nil when none does.
    static func span(atWord word: Int, in scanned: ScannedText) -> Range<Int>? {
        let start = scanned.words[word].span.lowerBound
        let end = numericEnd(from: start, in: scanned.folded) ?? namedEnd(from: word, in: scanned)
        return end.map { start..<$0 }
    }

    /// Three numbers with the same mark between them, or eight digits.
    private static func numericEnd(from start: Int, in folded: FoldedText) -> Int? {
        var numbers: [(value: Int, count: Int)] = []
        var position = start
        var mark: UInt32?
        while numbers.count < 3 {
            let first = position
            while let value = folded.scalar(at: position), ScalarClass.isDigit(value), position - first < 9 {
                position += 1
            }
            guard position > first, let value = Int(folded.text(first..<position)) else { return nil }
            numbers.append((value, position - first))
            if numbers.count == 1, position - first == 8 { return isDay(packed: value) ? position : nil }
            guard numbers.count < 3 else { break }
            let spaced = folded.skipSpaces(from: position, limit: 1)
            guard let separator = folded.scalar(at: spaced),
                [45, 46, 47, 32].contains(separator) || spaced > position,
                mark == nil || mark == separator || spaced > position
            else { return nil }
            let isMark = [45, 46, 47].contains(separator)
            mark = isMark ? separator : 32
            position = isMark ? folded.skipSpaces(from: spaced + 1, limit: 1) : spaced
        }
        return isDay(numbers) ? position : nil
    }

    private static func isDay(_ numbers: [(value: Int, count: Int)]) -> Bool {
        if numbers[0].count == 4 {
            return isYear(numbers[0].value) && isMonthAndDay(numbers[1].value, numbers[2].value)
        }
        let year = numbers[2]
        guard year.count == 2 || (year.count == 4 && isYear(year.value)) else { return false }
        return isMonthAndDay(numbers[0].value, numbers[1].value)
    }

    private static func isDay(packed value: Int) -> Bool {
        let start = value / 1_000_000
        let middle = value / 10_000 % 100
        if isYear(value % 10_000), isMonthAndDay(start, middle) { return true }
        return isYear(value / 10_000) && isMonthAndDay(value / 100 % 100, value % 100)
    }

    private static func isYear(_ value: Int) -> Bool { 1900...2030 ~= value }

    private static func isMonthAndDay(_ one: Int, _ other: Int) -> Bool {
        (1...12 ~= one && 1...31 ~= other) || (1...31 ~= one && 1...12 ~= other)
    }

    /// A day and a month's name in either order, perhaps a year after them.
    private static func namedEnd(from word: Int, in scanned: ScannedText) -> Int? {
        var hasDay = false
        var hasMonth = false
        var end: Int?
        for index in word..<min(word + 6, scanned.words.count) {
            let span = scanned.words[index].span
            if let end, span.lowerBound - end > 3 { break }
            let text = scanned.words[index].text
            if !hasMonth, months.contains(text) {
                hasMonth = true
            } else if !hasDay, isDayNumber(text) {
                hasDay = true
            } else if hasMonth, let year = year(text, after: span.lowerBound, in: scanned.folded) {
                return hasDay || year > 99 ? span.upperBound : end
            } else if !["of", "the", "de", "st", "nd", "rd", "th"].contains(text) || index == word {
                break
            }
            end = span.upperBound
        }
        return hasDay && hasMonth ? end : nil
    }

    private static func isDayNumber(_ text: String) -> Bool {
        let digits = text.prefix { $0.isNumber }
        guard let day = Int(digits), 1...31 ~= day else { return false }
        return ["", "st", "nd", "rd", "th"].contains(text.dropFirst(digits.count))
    }

    private static func year(_ text: String, after start: Int, in folded: FoldedText) -> Int? {
        guard let year = Int(text), text.utf8.count == 4 ? isYear(year) : text.utf8.count == 2 else {
            return nil
        }
        return year
    }

    static func isMonth(_ text: String) -> Bool { months.contains(text) }

    private static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
        "dec",
        "januar", "februar", "marz", "mai", "juni", "juli", "oktober", "dezember", "janvier", "fevrier",
        "mars",
        "avril", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre", "enero",
        "febrero",
        "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
        "diciembre",
        "gennaio", "febbraio", "aprile", "maggio", "giugno", "luglio", "settembre", "ottobre", "dicembre",
    ]
}
