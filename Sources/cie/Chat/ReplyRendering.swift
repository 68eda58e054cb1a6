import Events

/// Replies as lines of text.
enum ReplyRendering {
    /// What is left to print of a reply, of whose text the pieces have printed the beginning.
    static func rest(of reply: ChatReply, shown: String) -> String {
        let text = reply.text.hasPrefix(shown) ? String(reply.text.dropFirst(shown.count)) : "\n" + reply.text
        let lines = citations(reply.citations) + cards(reply.cards) + suggestions(reply.suggestions)
        return ([text] + lines.map { "  " + $0 }).joined(separator: "\n")
    }

    private static func citations(_ citations: [Citation]) -> [String] {
        citations.map { citation in
            let section = citation.section.flatMap { $0.isEmpty || $0 == citation.title ? nil : $0 }
            let place = [citation.title, section].compactMap { $0 }.joined(separator: " › ")
            return ["[\(citation.id)]", place, citation.url].compactMap { $0 }.joined(separator: " ")
        }
    }

    private static func cards(_ cards: [Card]) -> [String] {
        cards.flatMap { card in
            switch card {
            case .order(let order): lines(of: order)
            case .product(let product): [line(of: product)]
            case .unknown: [String]()
            }
        }
    }

    private static func lines(of order: OrderSummary) -> [String] {
        var head = "▪ order \(order.orderID): \(order.status)"
        if let total = order.total { head += ", \(amount(total, order.currency))" }
        let items = order.items.map { "    \($0.quantity ?? 1) × \($0.name)" }
        let shipments = order.shipments.map { shipment in
            let facts = [shipment.carrier, shipment.trackingNumber, shipment.status]
            let eta = shipment.eta.map { "expected \($0)" }
            return "    → " + (facts + [eta]).compactMap { $0 }.joined(separator: ", ")
        }
        return [head] + items + shipments
    }

    private static func line(of product: ProductMatch) -> String {
        let low = product.priceMin.map { amount($0, nil) }
        let high = product.priceMax.map { amount($0, nil) }
        let price = low == high ? low : [low, high].compactMap { $0 }.joined(separator: "–")
        let facts = [product.title, price, product.available ? nil : "not available", product.url]
        return "▪ " + facts.compactMap { $0 }.joined(separator: ", ")
    }

    private static func suggestions(_ suggestions: [String]) -> [String] {
        suggestions.map { "› \($0)" }
    }

    /// Two decimals, as prices are written.
    static func amount(_ value: Double, _ currency: String?) -> String {
        guard value.isFinite, value.magnitude < 1e12 else { return "\(value)" }
        let cents = Int((value.magnitude * 100).rounded())
        let fraction = cents % 100
        let sign = value < 0 ? "-" : ""
        let number = "\(sign)\(cents / 100).\(fraction < 10 ? "0" : "")\(fraction)"
        return [number, currency].compactMap { $0 }.joined(separator: " ")
    }
}
