internal import Events
internal import Language

/// What a question says about the variants of a product: `in 9`, `the black one in M`.
struct VariantChoice: Sendable {
    let product: ProductMatch
    /// The values named of each option.
    let chosen: [String: [String]]
    /// A size that was asked for and that the product does not come in.
    let unknownSize: String?
    /// Whether the question's own words name an option, and not only those of the turn before.
    let isAsked: Bool

    init(product: ProductMatch, question: Question) {
        self.product = product
        let words = OptionWords(question.text, besides: product.title)
        let options = Self.options(of: product)
        var chosen: [String: [String]] = [:]
        for (name, values) in options {
            let named = words.values(named: values)
            if !named.isEmpty { chosen[name] = named }
        }
        isAsked = !chosen.isEmpty
        let stems = Set(question.terms.map(\.stem)).subtracting(Tokenizer.stems(in: product.title))
        for (name, values) in options where chosen[name] == nil {
            let named = values.filter { value in
                let parts = Tokenizer.stems(in: value)
                return !parts.isEmpty && parts.allSatisfy(stems.contains)
            }
            if named.count == 1 { chosen[name] = named }
        }
        self.chosen = chosen
        let sizes = options.first { $0.name.lowercased() == "size" }
        unknownSize = sizes.flatMap { chosen[$0.name] == nil ? words.size : nil }
    }

    /// The variants that are as chosen.
    var variants: [VariantMatch] {
        variants(where: chosen)
    }

    /// The variants that are as chosen, but for one option.
    func variants(besides option: String) -> [VariantMatch] {
        variants(where: chosen.filter { $0.key != option })
    }

    private func variants(where wanted: [String: [String]]) -> [VariantMatch] {
        (product.variants ?? []).filter { variant in
            wanted.allSatisfy { name, values in variant.options[name].map(values.contains) ?? false }
        }
    }

    /// Whether the options tell the variants apart: then what holds for one may not hold for the next.
    var narrows: Bool { !chosen.isEmpty && variants.count < (product.variants ?? []).count }

    /// The product with what was chosen, such as `Tempo Heron (size 9, White)`.
    var name: String {
        let parts = Self.options(of: product).compactMap { name, _ in
            chosen[name].map { values in
                let list = values.joined(separator: " or ")
                return name.lowercased() == "size" ? "size \(list)" : list
            }
        }
        return parts.isEmpty ? product.title : "\(product.title) (\(parts.joined(separator: ", ")))"
    }

    /// The options in the order in which they are told, each with its values in the catalogue's order.
    static func options(of product: ProductMatch) -> [(name: String, values: [String])] {
        var values: [String: [String]] = [:]
        for variant in product.variants ?? [] {
            for (name, value) in variant.options where !values[name, default: []].contains(value) {
                values[name, default: []].append(value)
            }
        }
        return values.sorted { left, right in
            let sizes = (left.key.lowercased() == "size", right.key.lowercased() == "size")
            return sizes.0 != sizes.1 ? sizes.0 : left.key < right.key
        }.map { (name: $0.key, values: $0.value) }
    }
}
