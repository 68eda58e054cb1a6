internal import Events

/// Writes what the order system says as sentences, one for each fact.
struct OrderEvidence {
    let order: OrderSummary
    let voice: StoreVoice

    var text: String {
        let name = "Your order \(order.orderID)"
        var sentences = ["\(name) has the status \(order.status.replacing("_", with: " "))."]
        if let predicate = OrderStatusWording.predicate(order.status) {
            sentences.append("\(name) \(predicate).")
        }
        if let placed = order.placedAt {
            sentences.append("\(name) was placed, ordered and made on \(dates.date(placed)).")
        }
        for parcel in order.shipments { sentences += self.sentences(on: parcel) }
        for item in order.items { sentences.append(sentence(on: item)) }
        if let total = order.total {
            sentences.append(
                "\(name) costs \(prices.price(total)) in total; you paid \(prices.price(total)).")
        }
        return sentences.joined(separator: "\n\n")
    }

    /// What the states of `order` and its parcels are called.
    static func states(of order: OrderSummary) -> [String] {
        ([order.status] + order.shipments.compactMap(\.status)).flatMap { status in
            [status.replacing("_", with: " "), OrderStatusWording.predicate(status) ?? ""]
        }
    }

    private func sentences(on parcel: OrderShipment) -> [String] {
        let offset = TimeOffset(of: order.placedAt)
        let carrier = parcel.carrier.map { " with \($0)" } ?? ""
        let number = parcel.trackingNumber.map { " \($0)" } ?? ""
        let status = (parcel.status ?? "no news yet").replacing("_", with: " ")
        let arrival = parcel.eta.map { ", expected to arrive, estimated delivery on \(dates.date($0))" } ?? ""
        var sentences = ["The parcel\(number) travels\(carrier): \(status)\(arrival)."]
        if !number.isEmpty { sentences.append("The tracking number\(carrier) is\(number).") }
        let events = parcel.events ?? []
        for (index, event) in events.enumerated() {
            let place = event.place.map { " in \($0)" } ?? ""
            let day = event.at.map { " (\(dates.date(offset.local($0))))" } ?? ""
            let rank = index + 1 < events.count ? "Earlier update" : "Last update"
            sentences.append("\(rank): \(event.status)\(place)\(day).")
        }
        let isDelivered = [order.status, parcel.status ?? ""].map(OrderStatusWording.normal).contains(
            "delivered")
        if isDelivered, let last = parcel.events?.last?.at {
            sentences.append(
                "Your order \(order.orderID) was delivered on \(dates.date(offset.local(last))).")
        }
        return sentences
    }

    private func sentence(on item: OrderItem) -> String {
        let options = (item.options ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        let name = ([item.name] + options).joined(separator: ", ")
        let price = item.price.map { " at \(prices.price($0))" } ?? ""
        return "Your order \(order.orderID) holds \(item.quantity ?? 1) of \(name)\(price)."
    }

    private var dates: DateWording { DateWording(locale: voice.locale) }
    private var prices: PriceWording { PriceWording(currency: order.currency ?? voice.currency) }
}
