internal import Events

/// Tells a question about one order from one about the rules for orders.
enum OrderScope {
    /// Whether the documents may have something to say as well.
    static func wantsKnowledge(_ turn: TurnRouted) -> Bool {
        let wishes = turn.clauses?.map(\.intent) ?? []
        return turn.intents.first.map { $0.intent != "order_status" } ?? false
            || wishes.contains(where: rules.contains)
    }

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
