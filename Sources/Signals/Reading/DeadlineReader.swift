internal import Events
internal import FoundationEssentials

/// Reads when something is needed: `asap`, `by Friday`, `before December 5th`, `in two weeks`.
struct DeadlineReader {
    /// When it was said.
    let now: Timestamp
    /// `en-US` writes the month first.
    let isMonthFirst: Bool

    struct Reading: Hashable {
        let urgency: Urgency
        /// YYYY-MM-DD.
        let deadline: String?
        let range: Range<Int>
    }

    /// The most definite statement of the text; nil when time is no matter.
    func reading(of text: TurnText) -> Reading? {
        var soon: Reading?
        for index in text.tokens.indices where !isPast(index, in: text) {
            if let dated = dated(at: index, in: text) { return dated }
            if soon == nil, let match = Self.soon.match(at: index, in: text.tokens) {
                soon = Reading(urgency: .soon, deadline: nil, range: index..<index + match.length)
            }
        }
        return soon
    }

    private func dated(at index: Int, in text: TurnText) -> Reading? {
        let word = text.tokens[index].text
        let isFirm = ["by", "before", "until", "till"].contains(word)
        let isLoose = ["on", "for", "in", "within", "this", "next"].contains(word)
        guard isFirm || (isLoose && isNeed(index, in: text)) else { return nil }
        let start = ["this", "next"].contains(word) ? index : index + 1
        guard
            let (date, end) = CalendarReader(now: now, isMonthFirst: isMonthFirst).date(at: start, in: text),
            isFirm || !["in", "within"].contains(word) || text.tokens[start].number != nil
                || Self.isDuration(text, start)
        else { return nil }
        return Reading(urgency: .dated, deadline: date, range: index..<end)
    }

    private static func isDuration(_ text: TurnText, _ start: Int) -> Bool {
        let words = text.words(from: start, count: 2)
        return words.contains { $0.hasPrefix("day") || $0.hasPrefix("week") || $0.hasPrefix("month") }
    }

    /// Somebody needs, leaves or celebrates: then a date is a deadline.
    private func isNeed(_ index: Int, in text: TurnText) -> Bool {
        let sentence = text.tokens[index].sentence
        return text.tokens.contains { $0.sentence == sentence && Self.needs.contains($0.key) }
    }

    /// `was supposed to arrive by Friday`: that date passed.
    private func isPast(_ index: Int, in text: TurnText) -> Bool {
        let clause = text.tokens[index].clause
        return text.tokens.contains { $0.clause == clause && Self.past.contains($0.text) }
    }

    private static let soon = PhraseIndex(
        phrases: """
            asap, as soon as possible, urgent, urgently, right away, immediately, in a hurry, in a rush,
            quickly, really soon, pretty soon, very soon, need it soon, need them soon, fast as possible,
            last minute, today, tonight, express delivery, next day delivery, overnight shipping
            """)
    private static let needs: Set<String> = [
        "need", "leave", "leaving", "trip", "wedding", "birthday", "party", "event", "vacation", "holiday",
        "race",
        "marathon", "travel", "travelling", "traveling", "flight", "fly", "anniversary", "hike", "camping",
        "want",
        "must", "gift", "present", "graduation", "going",
    ]
    private static let past: Set<String> = [
        "supposed", "promised", "ordered", "bought", "arrived", "received", "paid", "placed", "was", "were",
        "said",
        "should", "shipped", "expected", "delivered", "didn't", "hasn't",
    ]
}
