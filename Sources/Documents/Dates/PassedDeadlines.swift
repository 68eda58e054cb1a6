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
            // "since …" says when something began, and so does "founded by …".
            let between = weak.contains(before[word]) ? before : before[word...]
            if !between.contains(where: beginnings.contains) { return true }
        }
        return false
    }

    private static let deadlines: Set<String> = [
        "until", "till", "through", "thru", "by", "before", "ends", "end", "ending", "expires", "expire",
        "expiring", "expired", "deadline", "closes", "closing", "latest", "to",
    ]

    /// Those that have other meanings, too.
    private static let weak: Set<String> = ["by", "to", "before", "end"]

    private static let beginnings: Set<String> = [
        "since", "from", "after", "founded", "established", "updated", "published", "starting", "began",
    ]
}
