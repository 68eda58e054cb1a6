package import Events
internal import Language

/// Tells which questions have the same answer for everybody, and which two of them are the same.
package enum CommonQuestion {
    /// From here on two questions may be the same one.
    package static let likeness = 0.93
    /// From here on they are, even when hardly a word is the same.
    private static let certainty = 0.97
    private static let mostWords = 30

    /// The question of a turn as it is looked up; nil when its answer belongs to this customer or conversation.
    package static func question(of turn: TurnRouted) -> String? {
        guard turn.trigger == .message, turn.route == .answer, turn.safety == .clean, turn.escalation == nil,
            turn.redactions.isEmpty, !turn.orderIDMentioned, !turn.emailMentioned, turn.clauses == nil,
            turn.sentiment.label != .negative, !personal.contains(turn.intents.first?.intent ?? "")
        else { return nil }
        let words = Tokenizer.terms(in: turn.text)
        guard (2...mostWords).contains(words.count), Questions.split(turn.text).count <= 1 else { return nil }
        // A question that leans on what was said before means something else tomorrow.
        let content = Wording.contentWords(turn.text).count
        guard content > 0, !FollowUp.leans(turn.text, words: content) else { return nil }
        return words.joined(separator: " ")
    }

    /// Whether two questions, as they are looked up, ask for the same.
    package static func areSame(_ left: String, _ right: String, likeness: Double) -> Bool {
        if left == right { return true }
        guard likeness >= Self.likeness else { return false }
        let (first, second) = (Set(left.split(separator: " ")), Set(right.split(separator: " ")))
        let difference = first.symmetricDifference(second)
        // "within 30 days" and "within 60 days" are as alike as two questions can be, and so are "with" and "without".
        guard !difference.contains(where: { decisive.contains($0) || $0.contains(where: \.isNumber) }) else {
            return false
        }
        return likeness >= certainty
            || Set(Wording.stems(left)).symmetricDifference(Wording.stems(right)).count <= 2
    }

    private static let personal: Set<String> = [
        "order_status", "cancel_or_change_order", "complaint", "human_agent", "greeting", "chitchat",
        "feedback",
    ]

    private static let decisive: Set<Substring> = [
        "not", "no", "without", "with", "never", "don't", "can't", "isn't", "won't", "cannot", "before",
        "after",
        "more", "less", "most", "least", "men", "women", "men's", "women's", "kids", "and", "or", "from",
        "to",
    ]
}
