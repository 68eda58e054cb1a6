internal import Events
internal import Grounding

/// Writes the evidence of a turn as texts that claims can be held against.
struct ContextEvidence {
    let context: ContextAssembled
    let voice: StoreVoice

    var pieces: [EvidencePiece] {
        let passages = context.passages.map {
            EvidencePiece(
                sourceID: $0.chunkID, kind: .passage, title: $0.title, section: $0.section, text: $0.text,
                address: $0.url)
        }
        return passages + context.products.map(product) + order + [shop]
    }

    private func product(_ product: ProductMatch) -> EvidencePiece {
        var sentences: [String] = []
        if let price = PriceWording(currency: voice.currency).price(of: product) {
            sentences.append("The \(product.title) costs \(price), its price is \(price).")
        }
        sentences.append("The \(product.title) is \(product.available ? "" : "not ")in stock.")
        for (name, values) in product.options.sorted(by: { $0.key < $1.key }) {
            let list = values.joined(separator: ", ")
            sentences.append("The \(product.title) comes in these options for \(name): \(list).")
        }
        sentences += variantPrices(of: product) + variantStock(of: product)
        if !product.category.isEmpty {
            sentences.append("The \(product.title) is in: \(product.category.joined(separator: ", ")).")
        }
        return EvidencePiece(
            sourceID: product.productID, kind: .product, title: product.title,
            text: (sentences + [product.description ?? ""]).joined(separator: "\n\n"), address: product.url)
    }

    /// One sentence a price, with the values that have it.
    private func variantPrices(of product: ProductMatch) -> [String] {
        var values: [Double: Set<String>] = [:]
        for variant in product.variants ?? [] {
            guard let price = variant.price else { continue }
            values[price, default: []].formUnion(variant.options.map { "\($0.key) \($0.value)" })
        }
        guard values.count > 1 else { return [] }
        return values.sorted { $0.key < $1.key }.map { price, values in
            let wording = PriceWording(currency: voice.currency).price(price)
            return "The \(product.title) with \(values.sorted().joined(separator: ", ")) costs \(wording)."
        }
    }

    private func variantStock(of product: ProductMatch) -> [String] {
        (product.variants ?? []).map { variant in
            let values = variant.options.sorted { $0.key < $1.key }.map(\.value).joined(separator: ", ")
            let state = variant.available ? "in stock, available" : "not in stock, sold out, not available"
            return "The \(product.title) (\(values)) is \(state)."
        }
    }

    private var order: [EvidencePiece] {
        guard let lookup = context.order else { return [] }
        let id = lookup.order?.orderID ?? lookup.orderID ?? ""
        let text = lookup.order.map { OrderEvidence(order: $0, voice: voice).text } ?? "The order is \(id)."
        return [EvidencePiece(sourceID: id, kind: .order, title: "Your order \(id)", text: text)]
    }

    private var shop: EvidencePiece {
        var sentences = [voice.hoursSentence, voice.supportHours ?? ""]
        if let email = voice.supportEmail { sentences.append("You can also write to \(email).") }
        if let name = voice.name { sentences.append("This shop is \(name).") }
        sentences.append("A person sees this conversation, so you don't have to explain everything again.")
        return EvidencePiece(
            sourceID: "store", kind: .store, title: voice.name ?? "",
            text: sentences.filter { !$0.isEmpty }.joined(separator: "\n\n"))
    }
}
