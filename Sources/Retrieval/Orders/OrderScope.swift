internal import Events
internal import Language

/// Tells a question about one order from one about the rules for orders.
enum OrderScope {
    /// Whether the documents may have something to say as well.
    static func wantsKnowledge(_ turn: TurnRouted) -> Bool {
        let wishes = turn.clauses?.map(\.intent) ?? []
        guard let top = turn.intents.first else { return wishes.contains(where: rules.contains) }
        return top.intent != "order_status" || wishes.contains(where: rules.contains)
            || (top.probability < Self.certainty && isAboutRules(turn))
    }

    /// Whether the turn tells what happened to an order without naming it or asking for anything to be done: the
    /// pages may know what to do.
    static func tellsOfSituation(_ turn: TurnRouted) -> Bool {
        guard !turn.orderIDMentioned, !turn.emailMentioned, turn.slots.orderID == nil,
            let top = turn.intents.first, top.intent != "order_status"
        else { return false }
        let words = Set(Tokenizer.terms(in: turn.text))
        return words.isDisjoint(with: deeds)
    }

    /// Below it, a question that sounds like one about an order may be about the rules.
    private static let certainty = 0.6
    private static let deeds: Set<String> = [
        "cancel", "change", "update", "edit", "modify", "switch", "swap", "add", "remove", "stop", "amend",
        "correct", "replace", "redirect", "reroute", "track", "check", "postpone", "delay", "move",
    ]

    /// Whether the turn asks how things work, and names no order.
    static func isAboutRules(_ turn: TurnRouted) -> Bool {
        guard !turn.orderIDMentioned, !turn.emailMentioned, turn.slots.orderID == nil else { return false }
        let text = turn.text.lowercased()
        return [
            "how ", "can i", "could i", "am i able", "is it possible", "what happens", "what if", "do you",
        ]
        .contains(where: text.contains)
    }

    /// What pages have rules for.
    private static let rules: Set<String> = [
        "return_refund", "shipping_info", "cancel_or_change_order", "payment_issue", "price_promotion",
    ]
}
