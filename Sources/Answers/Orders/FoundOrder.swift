internal import Events
internal import Language

/// Tells of an order: what was asked of it first, then where it stands.
struct FoundOrder {
    let order: OrderSummary
    let voice: StoreVoice

    func draft(for turn: TurnRouted) -> ReplyDraft {
        let isTroubled = OrderStatusWording.needsCare(order.status)
        var sentences = [status] + progress
        if let asked = answer(to: turn) { sentences = [asked] + sentences.prefix(2) }
        if isTroubled { sentences.append(PersonOffer.question) }
        let offersPerson = isTroubled || OrderStatusWording.isLate(order.status)
        return ReplyDraft(
            text: sentences.joined(separator: " "), cards: [.order(order)],
            suggestions: offersPerson ? [PersonOffer.suggestion] : [], outcome: .answered)
    }

    /// What the turn asks of the order besides where it is.
    private func answer(to turn: TurnRouted) -> String? {
        let text = " " + Tokenizer.terms(in: turn.text).joined(separator: " ") + " "
        func asks(_ phrases: [String]) -> Bool { phrases.contains { text.contains(" \($0) ") } }
        if asks(Self.trackingPhrases), let tracking { return tracking }
        if asks(Self.itemPhrases), let items { return items }
        if asks(Self.amountPhrases), let total = order.total {
            return "The total of order \(order.orderID) is \(prices.price(total))."
        }
        return nil
    }

    private var tracking: String? {
        let numbers = order.shipments.compactMap { parcel in
            parcel.trackingNumber.map { number in
                number + (parcel.carrier.map { " (\($0))" } ?? "")
            }
        }
        guard !numbers.isEmpty else { return nil }
        return numbers.count == 1
            ? "The tracking number is \(numbers[0])."
            : "The tracking numbers are \(VariantReply.list(numbers))."
    }

    private var items: String? {
        let names = order.items.map { "\($0.quantity ?? 1) × \($0.name)" }
        return names.isEmpty ? nil : "Order \(order.orderID) holds \(VariantReply.list(names))."
    }

    private var status: String {
        let name = "Your order \(order.orderID)"
        guard let predicate = OrderStatusWording.predicate(order.status) else {
            return "\(name) has the status “\(order.status.replacing("_", with: " "))”."
        }
        if OrderStatusWording.normal(order.status) == "delivered", let day = lastDay {
            return "\(name) was delivered on \(day)."
        }
        return "\(name) \(predicate)."
    }

    /// Arrival and last news: one line for a single parcel, one for each of several.
    private var progress: [String] {
        let parcels = order.shipments
        if parcels.count > 1 {
            let lines = parcels.map { "- " + line(of: $0) }
            return ["It comes in several parcels:\n" + lines.joined(separator: "\n")]
        }
        guard let parcel = parcels.first else { return [] }
        let isOver =
            OrderStatusWording.isOver(order.status) || parcel.status.map(OrderStatusWording.isOver) ?? false
        var sentences: [String] = []
        if !isOver, let eta = parcel.eta { sentences.append("It is expected on \(dates.date(eta)).") }
        if let news = news(of: parcel), OrderStatusWording.normal(order.status) != "delivered" {
            sentences.append("Last update: \(news).")
        }
        if !isOver, let number = parcel.trackingNumber {
            sentences.append("The tracking number\(parcel.carrier.map { " with \($0)" } ?? "") is \(number).")
        }
        return sentences
    }

    private func line(of parcel: OrderShipment) -> String {
        let name = [parcel.carrier, parcel.trackingNumber].compactMap(\.self).joined(separator: " ")
        let status = parcel.status.map { $0.replacing("_", with: " ") } ?? "no news yet"
        let isOver = parcel.status.map(OrderStatusWording.isOver) ?? false
        let arrival = isOver ? nil : parcel.eta.map { "expected on \(dates.date($0))" }
        return [name.isEmpty ? nil : "\(name): \(status)", arrival].compactMap(\.self).joined(separator: ", ")
    }

    private func news(of parcel: OrderShipment) -> String? {
        guard let last = parcel.events?.last else { return nil }
        let place = last.place.map { ", \($0)" } ?? ""
        let day = last.at.map { " (\(dates.date(offset.local($0))))" } ?? ""
        return last.status + place + day
    }

    private var lastDay: String? {
        guard order.shipments.count == 1, let at = order.shipments.first?.events?.last?.at else { return nil }
        return dates.date(offset.local(at))
    }

    private var dates: DateWording { DateWording(locale: voice.locale) }
    private var offset: TimeOffset { TimeOffset(of: order.placedAt) }
    private var prices: PriceWording { PriceWording(currency: order.currency ?? voice.currency) }

    private static let trackingPhrases = [
        "tracking number", "tracking code", "tracking id", "track it", "track my parcel", "tracking link",
    ]
    private static let itemPhrases = [
        "what did i order", "what i ordered", "which items", "what items", "what is in", "what's in",
        "did i order", "items are in", "what was in",
    ]
    private static let amountPhrases = ["total", "how much did i pay", "how much was", "did i pay"]
}
