internal import Events

/// What an agent reads first: the wish, the facts, the mood and the last turns, all redacted.
enum HandoffSummary {
    private static let recentTurns = 6
    private static let longestQuote = 300

    static func text(for turn: TurnRouted) -> String {
        var lines: [String] = []
        if let wish = wish(of: turn) { lines.append("Wants: \(wish)") }
        if let intent = turn.intents.first(where: {
            !["human_agent", "chitchat", "greeting"].contains($0.intent)
        }) {
            lines.append("About: \(intent.intent.replacing("_", with: " "))")
        }
        if let order = turn.slots.orderID { lines.append("Order: \(order)") }
        lines.append(
            "E-mail: \(turn.slots.emailHash == nil ? "not given" : "given")"
                + (turn.identity.level == .verified ? ", verified" : ""))
        var mood = turn.sentiment.label.rawValue
        if turn.negativeStreak > 1 { mood += ", \(turn.negativeStreak) negative turns in a row" }
        lines.append("Mood: \(mood)")
        if turn.language != "en", turn.language != "und" { lines.append("Language: \(turn.language)") }
        if let page = turn.pageURL { lines.append("Page: \(page)") }
        if let story = turn.story {
            lines.append("Earlier:")
            lines += story.split(separator: "\n").map { "- \($0)" }
        }
        let recent = turn.memory.suffix(recentTurns)
        if !recent.isEmpty {
            lines.append("Before:")
            lines += recent.map { "- \($0.author.rawValue): \(shortened($0.text))" }
        }
        return lines.joined(separator: "\n")
    }

    /// The customer's last words that say more than "a person, please".
    private static func wish(of turn: TurnRouted) -> String? {
        let earlier = turn.memory.last { $0.author == .customer }?.text
        let isPlainRequest = turn.trigger == .humanRequest || turn.intents.first?.intent == "human_agent"
        if isPlainRequest, let earlier { return shortened(earlier) }
        if !turn.text.isEmpty { return shortened(turn.text) }
        return earlier.map(shortened)
    }

    private static func shortened(_ text: String) -> String {
        let line = text.replacing("\n", with: " ")
        return line.count > longestQuote ? line.prefix(longestQuote) + "…" : line
    }
}
