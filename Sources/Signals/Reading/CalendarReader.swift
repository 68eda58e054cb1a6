internal import Events
internal import FoundationEssentials

/// Reads dates as people write them, seen from a day.
struct CalendarReader {
    let now: Timestamp
    let isMonthFirst: Bool

    /// The date that starts at a word, as YYYY-MM-DD, and the word after it.
    func date(at index: Int, in text: TurnText) -> (text: String, end: Int)? {
        guard index < text.tokens.count else { return nil }
        let start = ["the", "my", "this", "our"].contains(text.tokens[index].text) ? index + 1 : index
        guard start < text.tokens.count else { return nil }
        guard
            let (date, end) = relative(at: start, in: text) ?? weekday(at: start, in: text)
                ?? named(at: start, in: text) ?? numeric(at: start, in: text) ?? feast(at: start, in: text)
        else { return nil }
        return (Self.format(date), end)
    }

    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()

    private func today() -> Date { Self.calendar.startOfDay(for: now.date) }

    private func adding(days: Int) -> Date? {
        Self.calendar.date(byAdding: .day, value: days, to: today())
    }

    /// `tomorrow`, `end of the week`, `next week`, `two weeks`.
    private func relative(at index: Int, in text: TurnText) -> (Date, Int)? {
        let tokens = text.tokens
        let words = text.tokens[index..<min(index + 4, tokens.count)].map(\.text)
        switch words.first {
        case "today", "tonight": return (today(), index + 1)
        case "tomorrow": return adding(days: 1).map { ($0, index + 1) }
        case "weekend": return next(weekday: 7).map { ($0, index + 1) }
        case "next" where words.dropFirst().first == "week": return adding(days: 7).map { ($0, index + 2) }
        case "next" where words.dropFirst().first == "month": return adding(days: 30).map { ($0, index + 2) }
        case "next" where words.dropFirst().first == "weekend":
            return next(weekday: 7).flatMap { Self.calendar.date(byAdding: .day, value: 7, to: $0) }
                .map { ($0, index + 2) }
        case "end":
            guard let week = words.firstIndex(of: "week") else { return nil }
            return next(weekday: 1).map { ($0, index + week + 1) }
        default: break
        }
        guard words.count > 1, let count = Self.count(words[0]) else { return nil }
        let unit = words[1]
        let days = unit.hasPrefix("day") ? 1 : unit.hasPrefix("week") ? 7 : unit.hasPrefix("month") ? 30 : 0
        guard days > 0, count <= 400 else { return nil }
        return adding(days: count * days).map { ($0, index + 2) }
    }

    /// `Friday`: the next one; `next Friday`: the one in the following week.
    private func weekday(at index: Int, in text: TurnText) -> (Date, Int)? {
        let isNext = text.tokens[index].text == "next"
        let place = isNext ? index + 1 : index
        guard place < text.tokens.count,
            let weekday = Self.weekdays.firstIndex(where: { text.tokens[place].text.hasPrefix($0) }),
            ["day", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "tues", "thur", "thurs"]
                .contains(where: { text.tokens[place].text.hasSuffix($0) }),
            let day = next(weekday: weekday + 1)
        else { return nil }
        guard isNext, let monday = next(weekday: 2) else { return (day, place + 1) }
        let date = day < monday ? Self.calendar.date(byAdding: .day, value: 7, to: day) : day
        return date.map { ($0, place + 1) }
    }

    /// The next day of that name after today.
    private func next(weekday: Int) -> Date? {
        let current = Self.calendar.component(.weekday, from: today())
        return adding(days: (weekday - current + 6) % 7 + 1)
    }

    /// `December 5th`, `5 Dec`, `5th of December`, `the 5th`.
    private func named(at index: Int, in text: TurnText) -> (Date, Int)? {
        let tokens = text.tokens
        func word(_ offset: Int) -> String {
            index + offset < tokens.count ? tokens[index + offset].text : ""
        }
        if let month = Self.month(word(0)) {
            guard let day = Self.dayNumber(word(1)) else { return nil }
            return future(month: month, day: day).map { ($0, index + 2) }
        }
        guard let day = Self.dayNumber(word(0)) else { return nil }
        if let month = Self.month(word(1)) { return future(month: month, day: day).map { ($0, index + 2) } }
        if word(1) == "of", let month = Self.month(word(2)) {
            return future(month: month, day: day).map { ($0, index + 3) }
        }
        guard word(0).last?.isLetter == true else { return nil }
        let parts = Self.calendar.dateComponents([.month, .day], from: today())
        guard let month = parts.month, let current = parts.day else { return nil }
        return future(month: day > current ? month : month % 12 + 1, day: day).map { ($0, index + 1) }
    }

    /// `12/5`, `2026-12-05`.
    private func numeric(at index: Int, in text: TurnText) -> (Date, Int)? {
        let tokens = text.tokens
        guard index + 1 < tokens.count, let first = Int(tokens[index].text),
            let second = Int(tokens[index + 1].text)
        else { return nil }
        if first > 1900, tokens[index + 1].gap == "-", index + 2 < tokens.count,
            let day = Int(tokens[index + 2].text)
        {
            return date(year: first, month: second, day: day).map { ($0, index + 3) }
        }
        guard tokens[index + 1].gap == "/" else { return nil }
        let (month, day) = isMonthFirst ? (first, second) : (second, first)
        return future(month: month, day: day).map { ($0, index + 2) }
    }

    private func feast(at index: Int, in text: TurnText) -> (Date, Int)? {
        switch text.tokens[index].text {
        case "christmas", "xmas": future(month: 12, day: 25).map { ($0, index + 1) }
        case "halloween": future(month: 10, day: 31).map { ($0, index + 1) }
        default: nil
        }
    }

    /// The next date with that month and day.
    private func future(month: Int, day: Int) -> Date? {
        let year = Self.calendar.component(.year, from: today())
        guard let date = date(year: year, month: month, day: day) else { return nil }
        return date < today() ? self.date(year: year + 1, month: month, day: day) : date
    }

    private func date(year: Int, month: Int, day: Int) -> Date? {
        guard 1...12 ~= month, 1...31 ~= day else { return nil }
        let parts = DateComponents(year: year, month: month, day: day)
        guard let date = Self.calendar.date(from: parts),
            Self.calendar.component(.day, from: date) == day
        else { return nil }
        return date
    }

    private static func format(_ date: Date) -> String {
        String(Timestamp(date).description.prefix(10))
    }

    private static func count(_ word: String) -> Int? {
        if let number = Int(word) { return number }
        return ["a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10][word]
    }

    private static func dayNumber(_ word: String) -> Int? {
        let digits = word.prefix(while: \.isNumber)
        guard let day = Int(digits), 1...31 ~= day,
            ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
        else { return nil }
        return day
    }

    private static func month(_ word: String) -> Int? {
        guard word.count >= 3,
            let index = months.firstIndex(where: { $0.hasPrefix(word) || word == "sept" && $0 == "september" }
            )
        else { return nil }
        return index + 1
    }

    private static let weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november",
        "december",
    ]
}
