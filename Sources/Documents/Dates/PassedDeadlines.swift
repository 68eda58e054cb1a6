/// Finds what a text promises until a day that has passed, such as "the sale ends March 2025".
package enum PassedDeadlines {
    /// The sentences with a deadline before `today`.
    package static func sentences(in text: String, today: CalendarDate) -> [String] {
        Sentences.split(text).filter { hasPassed(DatePhrase.words(of: $0), today) }
    }

    /// How far before the date the word stands: "ends on the last Sunday of March 2025".
    private static let reach = 5

    private static func hasPassed(_ words: [String], _ today: CalendarDate) -> Bool {
        for index in words.indices {
            guard let phrase = DatePhrase(words[index...]), phrase.date < today else { continue }
            let before = words[max(0, index - reach)..<index]
            guard let word = before.lastIndex(where: deadlines.contains) else { continue }
            // "between May 2024 and …", "since …" say when something began.
            if !before[word...].contains(where: beginnings.contains) { return true }
        }
        return false
    }

    private static let deadlines: Set<String> = [
        "until", "till", "through", "thru", "by", "before", "ends", "end", "ending", "expires", "expire",
        "expiring", "expired", "deadline", "closes", "closing", "latest", "to",
    ]

    private static let beginnings: Set<String> = [
        "since", "from", "after", "founded", "established", "updated", "published", "starting", "began",
    ]
}
