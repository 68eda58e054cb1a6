/// Days that are named without a date.
enum DayWords {
    private static let weekdays: [String: String] = [
        "monday": "monday", "tuesday": "tuesday", "wednesday": "wednesday", "thursday": "thursday",
        "friday": "friday", "saturday": "saturday", "sunday": "sunday", "mon": "monday", "tue": "tuesday",
        "wed": "wednesday", "thu": "thursday", "fri": "friday", "sat": "saturday", "sun": "sunday",
        "mondays": "monday", "fridays": "friday", "saturdays": "saturday", "sundays": "sunday",
    ]

    static let all = Set(weekdays.keys)

    /// Weekdays by their full names, `today`, `tomorrow` and what is said alike.
    static func mentions(in words: [String]) -> Set<String> {
        var found = Set(words.compactMap { weekdays[$0] })
        for phrase in ["today", "tomorrow", "tonight", "next week", "this week", "next month"]
        where !Phrases.places(of: phrase, in: words).isEmpty {
            found.insert(phrase)
        }
        return found
    }
}
