internal import Events

/// Writes evidence out for a model, with dates and prices as a customer should read them.
struct EvidenceWording {
    let voice: StoreVoice

    func text(_ passage: Passage) -> String {
        let path = [passage.title, passage.section].compactMap(\.self).joined(separator: " > ")
        return "\(path)\n\(InlineMarkup.plain(passage.text))"
    }

    func text(_ product: ProductMatch) -> String {
        var lines = [product.title]
        if let price = PriceWording(currency: voice.currency).price(of: product) {
            lines.append("Price: \(price)")
        }
        lines.append("Availability: " + (product.available ? "in stock" : "not in stock right now"))
        for (name, values) in product.options.sorted(by: { $0.key < $1.key }) {
            lines.append("\(name): \(values.joined(separator: ", "))")
        }
        if let description = product.description { lines.append(InlineMarkup.plain(description)) }
        return lines.joined(separator: "\n")
    }

    func text(_ order: OrderSummary) -> String {
        let prices = PriceWording(currency: order.currency ?? voice.currency)
        let offset = TimeOffset(of: order.placedAt)
        var lines = ["Order \(order.orderID)", "Status: \(order.status.replacing("_", with: " "))"]
        if let placed = order.placedAt { lines.append("Placed on \(dates.date(placed))") }
        for item in order.items {
            let price = item.price.map { ", \(prices.price($0))" } ?? ""
            lines.append("Item: \(item.quantity ?? 1) x \(item.name)\(price)")
        }
        if let total = order.total { lines.append("Total: \(prices.price(total))") }
        for parcel in order.shipments { lines += text(parcel, offset: offset) }
        return lines.joined(separator: "\n")
    }

    /// What the shop says about itself.
    var shop: String {
        [voice.hoursSentence, voice.supportEmail.map { "Support e-mail: \($0)" } ?? ""]
            .filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func text(_ parcel: OrderShipment, offset: TimeOffset) -> [String] {
        let name = [parcel.carrier, parcel.trackingNumber].compactMap(\.self).joined(separator: " ")
        var line = "Parcel" + (name.isEmpty ? "" : " with \(name)")
        if let status = parcel.status { line += ", \(status.replacing("_", with: " "))" }
        if let eta = parcel.eta { line += ", expected on \(dates.date(eta))" }
        let news = (parcel.events ?? []).map { event in
            let day = event.at.map { "\(dates.date(offset.local($0))): " } ?? ""
            return "- \(day)\(event.status)" + (event.place.map { " in \($0)" } ?? "")
        }
        return [line] + news
    }

    private var dates: DateWording { DateWording(locale: voice.locale) }
}
