internal import Events

/// Tells what came of an order lookup.
struct OrderReply {
    let voice: StoreVoice

    func draft(for lookup: OrderLookup, in context: ContextAssembled) -> ReplyDraft {
        switch lookup.status {
        case .found: found(lookup, in: context)
        case .needsEmail, .needsOrderID, .unknown: asking(lookup, in: context)
        case .notFound: Self.notFound
        case .unavailable: unavailable(lookup)
        }
    }

    private func found(_ lookup: OrderLookup, in context: ContextAssembled) -> ReplyDraft {
        guard let order = lookup.order else { return unavailable(lookup) }
        return FoundOrder(order: order, voice: voice).draft(for: context.routed)
    }

    /// Asks for what is missing; asked before, it offers a person too.
    private func asking(_ lookup: OrderLookup, in context: ContextAssembled) -> ReplyDraft {
        let fallback =
            lookup.status == .needsEmail
            ? "Which e-mail address was the order placed with?" : "What is your order number?"
        let question = context.question ?? fallback
        let asked = context.routed.memory.last { $0.author == .assistant }?.text.hasSuffix(question) ?? false
        if asked, lookup.status == .needsOrderID {
            return ReplyDraft(
                text:
                    "You usually find the order number in the confirmation e-mail of your order. Without it "
                    + "I can't look up an order, to protect your data. \(question)",
                suggestions: [PersonOffer.suggestion], outcome: .clarifying)
        }
        if asked {
            return ReplyDraft(
                text: "To protect your data I can only look up an order with both its number and its e-mail "
                    + "address. \(question)",
                suggestions: [PersonOffer.suggestion], outcome: .clarifying)
        }
        return ReplyDraft(text: "I can look that up for you. \(question)", outcome: .clarifying)
    }

    /// The same words whether the order is unknown or somebody else's.
    private static let notFound = ReplyDraft(
        text: "I couldn't find an order with that number and e-mail address. Please check both and send them "
            + "again, or talk to a person from our team.",
        suggestions: [PersonOffer.suggestion], outcome: .clarifying)

    private func unavailable(_ lookup: OrderLookup) -> ReplyDraft {
        let order = lookup.orderID.map { "order \($0)" } ?? "your order"
        return ReplyDraft(
            text:
                "I can't reach our order system right now, so I can't check \(order). Please try again in a "
                + "few minutes. \(PersonOffer.question)",
            suggestions: [PersonOffer.suggestion], outcome: .abstained)
    }
}
