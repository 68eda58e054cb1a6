internal import Events
internal import Language

/// What a product's description says of it that other products' descriptions say of them.
struct ProductTraits: Sendable {
    struct Trait: Hashable, Sendable {
        enum Kind: Hashable, Sendable, CaseIterable {
            case waterproof, weight, temperature, light, drop, vegan
        }

        let kind: Kind
        /// As it may stand in a list, such as `310 g per shoe`.
        let text: String
        /// To compare with; nil when it is no number.
        let amount: Double?
        /// Of the amount; amounts of different units are not compared.
        let unit: String
    }

    let traits: [Trait]

    init(_ product: ProductMatch) {
        let text = product.description ?? ""
        let words = Tokenizer.words(in: text)
        var traits: [Trait] = []
        if let proof = Self.waterproof(text) { traits.append(proof) }
        let measures: [(Trait.Kind, [String], [String])] = [
            (.weight, ["g", "kg", "oz", "lb"], ["weigh", "weighs", "weight", "lightweight", "only", "at"]),
            (.light, ["lumens"], []), (.drop, ["mm"], ["drop"]),
        ]
        for (kind, units, cues) in measures {
            if let found = Self.measure(kind, units: units, cues: cues, words: words, text: text) {
                traits.append(found)
            }
        }
        if let warmth = Self.temperature(text) { traits.append(warmth) }
        if words.contains(where: { $0.text == "vegan" }) {
            traits.append(Trait(kind: .vegan, text: "vegan", amount: nil, unit: ""))
        }
        self.traits = traits
    }

    subscript(kind: Trait.Kind) -> Trait? { traits.first { $0.kind == kind } }

    private static func waterproof(_ text: String) -> Trait? {
        let lowered = text.lowercased()
        guard lowered.contains("waterproof") else { return nil }
        let isNot = lowered.contains("not waterproof")
        return Trait(
            kind: .waterproof, text: isNot ? "not waterproof" : "waterproof", amount: isNot ? 0 : 1, unit: "")
    }

    /// A number with one of `units`, with one of `cues` up to three words before it or one word after its unit.
    private static func measure(
        _ kind: Trait.Kind, units: [String], cues: [String], words: [Word], text: String
    ) -> Trait? {
        for (index, word) in words.enumerated() where index + 1 < words.count && word.isNumber {
            let unit = words[index + 1]
            guard units.contains(unit.text), let amount = Double(word.text) else { continue }
            let before = words[max(0, index - 3)..<index].map(\.text)
            let after = index + 2 < words.count ? words[index + 2] : nil
            let isMeant =
                cues.isEmpty || before.contains(where: cues.contains)
                || (after.map { cues.contains($0.text) } ?? false)
            guard isMeant else { continue }
            var end = unit.range.upperBound
            if let after, cues.contains(after.text) { end = after.range.upperBound }
            if after?.text == "per", index + 3 < words.count { end = words[index + 3].range.upperBound }
            if after?.text == "in", index + 4 < words.count, words[index + 3].text == "size" {
                end = words[index + 4].range.upperBound
            }
            return Trait(
                kind: kind, text: String(text[word.range.lowerBound..<end]), amount: amount, unit: unit.text)
        }
        return nil
    }

    /// `20 °F (-7 °C)`, with what it is: a comfort temperature or a rating.
    private static func temperature(_ text: String) -> Trait? {
        for unit in ["°F", "°C"] {
            guard let mark = text.firstRange(of: unit) else { continue }
            let before = text[..<mark.lowerBound]
            let number = before.split(separator: " ").last.map(String.init) ?? ""
            guard let amount = Double(number.replacing("−", with: "-")) else { continue }
            guard let start = text.range(number, before: mark.lowerBound) else { continue }
            let rest = text[mark.upperBound...]
            let close = rest.hasPrefix(" (") ? rest.firstIndex(of: ")").map { text.index(after: $0) } : nil
            let lowered = before.lowercased()
            // Washing instructions are no rating.
            guard !lowered.hasSuffix("cycle at \(number) "), !lowered.contains("wash") else { continue }
            return Trait(
                kind: .temperature, text: String(text[start..<(close ?? mark.upperBound)]), amount: amount,
                unit: unit)
        }
        return nil
    }
}

extension String {
    /// Where `part` begins for the last time before `end`.
    fileprivate func range(_ part: String, before end: Index) -> Index? {
        self[..<end].ranges(of: part).last?.lowerBound
    }
}
