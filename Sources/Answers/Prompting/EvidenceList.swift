internal import Events

/// The evidence of a turn as numbered blocks.
struct EvidenceList: Sendable {
    /// More does not help a model, and costs.
    private static let mostPassages = 8
    private static let mostProducts = 6

    let items: [EvidenceItem]

    init(_ context: ContextAssembled, voice: StoreVoice) {
        let wording = EvidenceWording(voice: voice)
        var parts: [(EvidenceItem.Source, String, String)] = []
        if let order = context.order?.order { parts.append((.order(order), "order", wording.text(order))) }
        for passage in context.passages.prefix(Self.mostPassages) {
            parts.append((.passage(passage), "document", wording.text(passage)))
        }
        for product in context.products.prefix(Self.mostProducts) {
            parts.append((.product(product), "product", wording.text(product)))
        }
        let shop = wording.shop
        if !shop.isEmpty { parts.append((.shop, "shop", shop)) }
        items = parts.enumerated().map { index, part in
            EvidenceItem(number: index + 1, source: part.0, kind: part.1, text: part.2)
        }
    }

    /// The passage that this number cites, if it is one.
    func passage(_ number: Int) -> Passage? {
        guard items.indices.contains(number - 1), case .passage(let passage) = items[number - 1].source else {
            return nil
        }
        return passage
    }

    var passages: [Passage] {
        items.compactMap { item in
            if case .passage(let passage) = item.source { passage } else { nil }
        }
    }
}

extension EvidenceList {
    /// Whether there is a block of this number.
    func cites(_ number: Int) -> Bool { items.indices.contains(number - 1) }
}
