internal import Events

/// What somebody whose order stands like this wants to know next, as a question to the shop's pages.
enum OrderSituation {
    /// Nil for an order that goes its way.
    static func question(for lookup: OrderLookup) -> String? {
        guard lookup.status == .found, let status = lookup.order?.status else { return nil }
        return questions[status.lowercased().replacing("-", with: "_").replacing(" ", with: "_")]
    }

    private static let questions = [
        "lost": "What do I get for a lost parcel?",
        "backordered": "Can I cancel a backordered item?",
        "back_ordered": "Can I cancel a backordered item?",
        "payment_failed": "How long do you keep an order when a payment fails?",
        "payment_declined": "How long do you keep an order when a payment fails?",
        "awaiting_pickup": "What do I bring to pick up an order?",
        "ready_for_pickup": "What do I bring to pick up an order?",
        "returned": "When do I get my refund for a return?",
        "return_started": "How do I hand in a return?",
    ]
}
