internal import Events

/// Tells what came of an order lookup.
struct OrderReply {
    let voice: StoreVoice

    func draft(for lookup: OrderLookup, in context: ContextAssembled) -> ReplyDraft {
        switch lookup.status {
        case .found: found(lookup)
        case .needsEmail, .needsOrderID, .unknown: asking(lookup, in: context)
        case .notFound: Self.notFound
        case .unavailable: unavailable(lookup)
        }
    }

    private func found(_ lookup: OrderLookup) -> ReplyDraft {
        guard let order = lookup.order else { return unavailable(lookup) }
        let isTroubled = OrderStatusWording.needsCare(order.status)
        var sentences = [status(of: order)] + progress(of: order)
        if isTroubled { sentences.append(PersonOffer.question) }
        return ReplyDraft(
            text: sentences.joined(separator: " "), cards: [.order(order)],
            suggestions: isTroubled ? [PersonOffer.suggestion] : [], outcome: .answered)
    }

    private func status(of order: OrderSummary) -> String {
        let name = "Your order \(order.orderID)"
        guard let predicate = OrderStatusWording.predicate(order.status) else {
            return "\(name) has the status “\(order.status.replacing("_", with: " "))”."
        }
        if OrderStatusWording.normal(order.status) == "delivered", let day = lastDay(of: order) {
            return "\(name) was delivered on \(day)."
        }
        return "\(name) \(predicate)."
    }

    /// Arrival and last news: one line for a single parcel, one for each of several.
    private func progress(of order: OrderSummary) -> [String] {
        let parcels = order.shipments
        if parcels.count > 1 {
            let lines = parcels.map { "- " + parcel($0, offset: TimeOffset(of: order.placedAt)) }
            return ["It comes in several parcels:\n" + lines.joined(separator: "\n")]
        }
        guard let parcel = parcels.first else { return [] }
        let isOver =
            OrderStatusWording.isOver(order.status) || parcel.status.map(OrderStatusWording.isOver) ?? false
        var sentences: [String] = []
        if !isOver, let eta = parcel.eta {
            sentences.append("It is expected on \(dates.date(eta)).")
        }
        if let news = news(of: parcel, offset: TimeOffset(of: order.placedAt)),
            OrderStatusWording.normal(order.status) != "delivered"
        {
            sentences.append("Last update: \(news).")
        }
        if !isOver, let number = parcel.trackingNumber {
            sentences.append("The tracking number\(parcel.carrier.map { " with \($0)" } ?? "") is \(number).")
        }
        return sentences
    }

    private func parcel(_ parcel: OrderShipment, offset: TimeOffset) -> String {
        let name = [parcel.carrier, parcel.trackingNumber].compactMap(\.self).joined(separator: " ")
        let status = parcel.status.map { $0.replacing("_", with: " ") } ?? "no news yet"
        let isOver = parcel.status.map(OrderStatusWording.isOver) ?? false
        let arrival = isOver ? nil : parcel.eta.map { "expected on \(dates.date($0))" }
        return ([name.isEmpty ? nil : "\(name): \(status)", arrival].compactMap(\.self)).joined(
            separator: ", ")
    }

    private func news(of parcel: OrderShipment, offset: TimeOffset) -> String? {
        guard let last = parcel.events?.last else { return nil }
        let place = last.place.map { " in \($0)" } ?? ""
        let day = last.at.map { " (\(dates.date(offset.local($0))))" } ?? ""
        return last.status + place + day
    }

    private func lastDay(of order: OrderSummary) -> String? {
        guard order.shipments.count == 1, let at = order.shipments.first?.events?.last?.at else { return nil }
        return dates.date(TimeOffset(of: order.placedAt).local(at))
    }

    private var dates: DateWording { DateWording(locale: voice.locale) }

    /// Asks for what is missing; asked before, it offers a person too.
    private func asking(_ lookup: OrderLookup, in context: ContextAssembled) -> ReplyDraft {
        let fallback =
            lookup.status == .needsEmail
            ? "Which e-mail address was the order placed with?" : "What is your order number?"
        let question = context.question ?? fallback
        let asked = context.routed.memory.last { $0.author == .assistant }?.text.hasSuffix(question) ?? false
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
