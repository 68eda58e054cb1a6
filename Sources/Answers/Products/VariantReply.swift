internal import Events
internal import Language

/// Says whether a product can be bought, and for how much, as the catalogue has it now.
struct VariantReply {
    let prices: PriceWording

    /// What the chosen variants cost, and whether they are there.
    func price(_ choice: VariantChoice) -> String? {
        let variants = choice.variants
        guard let cost = range(variants.compactMap(\.price)) ?? prices.price(of: choice.product) else {
            return nil
        }
        let isThere = variants.isEmpty ? choice.product.available : variants.contains(where: \.available)
        return "The \(choice.name) costs \(cost) and is "
            + (isThere ? "in stock." : "not in stock right now.")
    }

    /// Whether the chosen variants are in stock, and which others are.
    func availability(_ choice: VariantChoice) -> String {
        if let size = choice.unknownSize, let answer = unknown(size, choice) { return answer }
        let variants = choice.variants
        guard !variants.isEmpty else {
            return choice.chosen.isEmpty
                ? plain(
                    choice.name, available: choice.product.available, price: prices.price(of: choice.product))
                : "The \(choice.product.title) doesn't come in that combination."
        }
        let there = variants.filter(\.available)
        if there.isEmpty { return soldOut(choice) }
        var sentence = plain(choice.name, available: true, price: range(there.compactMap(\.price)))
        if let rest = split(choice, variants) { sentence += " " + rest }
        return sentence
    }

    private func plain(_ name: String, available: Bool, price: String?) -> String {
        guard available else { return "The \(name) is not in stock right now." }
        return "Yes, the \(name) is in stock" + (price.map { " at \($0)." } ?? ".")
    }

    /// Where one more choice is open: which of its values are there.
    private func split(_ choice: VariantChoice, _ variants: [VariantMatch]) -> String? {
        guard choice.narrows else { return nil }
        let open = VariantChoice.options(of: choice.product).filter { option in
            choice.chosen[option.name]?.count != 1 && option.name.lowercased() != "size"
                && Set(variants.compactMap { $0.options[option.name] }).count > 1
        }
        guard let option = open.first else { return nil }
        // What holds for the ones chosen may not hold for the product.
        let chosen = VariantChoice.options(of: choice.product).compactMap { name, _ in
            name == option.name
                ? nil
                : choice.chosen[name].map { (name.lowercased() == "size" ? "size " : "") + Self.list($0) }
        }
        let subject = chosen.isEmpty ? "It" : "In \(Self.list(chosen)) it"
        return Self.choices(option, among: variants, of: subject)
    }

    /// The values of an option, those that are there before those that are not.
    func choices(_ option: (name: String, values: [String]), of product: ProductMatch) -> String? {
        Self.choices(option, among: product.variants ?? [], of: "The \(product.title)")
    }

    private static func choices(
        _ option: (name: String, values: [String]), among variants: [VariantMatch], of subject: String
    ) -> String? {
        let offered = option.values.filter { value in variants.contains { $0.options[option.name] == value } }
        let there = offered.filter { value in
            variants.contains { $0.options[option.name] == value && $0.available }
        }
        guard !there.isEmpty else { return "\(subject) is not in stock right now." }
        let gone = offered.filter { !there.contains($0) }
        let list = "\(subject) comes in \(Self.list(there))"
        return gone.isEmpty
            ? list + "." : list + "; \(Self.list(gone)) \(gone.count == 1 ? "is" : "are") sold out."
    }

    private func soldOut(_ choice: VariantChoice) -> String {
        let sentence = "The \(choice.name) is not in stock right now."
        guard choice.product.variants?.contains(where: \.available) == true else {
            return [sentence, news(of: choice.product)].compactMap(\.self).joined(separator: " ")
        }
        for option in VariantChoice.options(of: choice.product).reversed()
        where choice.chosen[option.name] != nil {
            let others = choice.variants(besides: option.name).filter(\.available)
            let values = option.values.filter { value in others.contains { $0.options[option.name] == value }
            }
            guard !values.isEmpty else { continue }
            let noun = option.name.lowercased() == "size" ? "size " : ""
            return sentence + " In stock instead: \(noun)\(Self.list(values))."
        }
        return sentence
    }

    private func unknown(_ size: String, _ choice: VariantChoice) -> String? {
        let sizes = VariantChoice.options(of: choice.product).first { $0.name.lowercased() == "size" }
        guard let sizes, !sizes.values.contains(where: { $0.uppercased() == size }) else { return nil }
        return "The \(choice.product.title) doesn't come in the size you asked for. Its sizes are "
            + sizes.values.joined(separator: ", ") + "."
    }

    /// The sentence of the description that says when it comes back.
    private func news(of product: ProductMatch) -> String? {
        SentenceSplitter.sentences(in: product.description ?? "").map(String.init).first { sentence in
            let text = sentence.lowercased()
            return ["sold out", "back in", "comes back", "available again"].contains(where: text.contains)
        }
    }

    private func range(_ amounts: [Double]) -> String? {
        guard let low = amounts.min(), let high = amounts.max() else { return nil }
        return high > low ? "\(prices.price(low)) to \(prices.price(high))" : prices.price(low)
    }

    static func list(_ values: [String]) -> String {
        guard values.count > 1, let last = values.last else { return values.first ?? "" }
        return values.dropLast().joined(separator: ", ") + " and " + last
    }
}
