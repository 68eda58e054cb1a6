package import Events
internal import Grounding

/// Holds a reply against its evidence: no number, price or date leaves that doesn't stand there.
package struct ClaimCheck: Sendable {
    private let known: Set<NumberMention>
    private let dates: Set<DateMention>

    /// - Parameters:
    ///   - context: The evidence of the turn.
    ///   - voice: What the shop says about itself counts as evidence as well.
    package init(context: ContextAssembled, voice: StoreVoice) {
        let text = Self.evidence(context, voice: voice).joined(separator: "\n")
        known = NumberMention.all(in: text)
        dates = DateMention.all(in: text)
    }

    /// What `text` claims without support; empty when all of it is supported.
    package func unsupported(in text: String) -> [String] {
        let unknown = NumberMention.all(in: Self.withoutEnumeration(text)).subtracting(known)
        let undated = DateMention.all(in: text).filter { !$0.stands(in: dates) }
        return unknown.map(\.description).sorted() + undated.map(\.description).sorted()
    }

    private static func evidence(_ context: ContextAssembled, voice: StoreVoice) -> [String] {
        var texts = [voice.name, voice.supportHours, voice.supportEmail].compactMap(\.self)
        for passage in context.passages {
            texts += [passage.text, passage.title, passage.section ?? ""]
        }
        for product in context.products {
            texts += [product.title, product.description ?? ""]
            texts += [product.priceMin, product.priceMax].compactMap(\.self).map(
                PriceWording(currency: nil).price)
            texts += product.options.values.flatMap(\.self)
            for variant in product.variants ?? [] {
                texts += variant.options.values
                texts += variant.price.map { [PriceWording(currency: nil).price($0)] } ?? []
            }
        }
        if let lookup = context.order {
            texts.append(lookup.orderID ?? "")
            if let order = lookup.order { texts += evidence(order) }
        }
        return texts
    }

    private static func evidence(_ order: OrderSummary) -> [String] {
        let offset = TimeOffset(of: order.placedAt)
        var texts = [order.orderID, order.status, order.placedAt ?? ""]
        for parcel in order.shipments {
            texts += [parcel.carrier, parcel.trackingNumber, parcel.status, parcel.eta].compactMap(\.self)
            for event in parcel.events ?? [] {
                texts += [event.status, event.place ?? "", event.at.map(offset.local) ?? ""]
            }
        }
        for item in order.items {
            texts += [item.name, item.quantity.map(String.init) ?? ""]
            texts += [item.price.map(PriceWording(currency: nil).price) ?? ""]
        }
        return texts + [order.total.map(PriceWording(currency: nil).price) ?? ""]
    }

    /// The numbers of a list's items are no claims.
    private static func withoutEnumeration(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let digits = line.prefix(while: \.isNumber)
            guard !digits.isEmpty, digits.count <= 2, line.dropFirst(digits.count).hasPrefix(". ") else {
                return String(line)
            }
            return String(line.dropFirst(digits.count + 2))
        }.joined(separator: "\n")
    }
}
