internal import Language

/// The values of a product's options that a text names.
enum VariantWords {
    private static let mostCombinations = 16

    /// By option; short values such as `M` and `9` only behind a word such as `size`.
    static func chosen(in reading: TextReading, of product: OfferedProduct) -> [String: [String]] {
        var chosen: [String: [String]] = [:]
        for (name, values) in product.options {
            let named = values.filter { value in
                let terms = Tokenizer.terms(in: value)
                guard !terms.isEmpty else { return false }
                let places = Phrases.places(of: terms.joined(separator: " "), in: reading.words)
                if terms.contains(where: { $0.count > 2 }) { return !places.isEmpty }
                return places.contains { $0 > 0 && ["size", "sizes", name].contains(reading.words[$0 - 1]) }
            }
            if !named.isEmpty { chosen[name] = named }
        }
        return chosen
    }

    /// The size that a text names: `size 13`, `size XL`.
    static func size(in reading: TextReading) -> String? {
        let words = reading.words
        return words.indices.dropFirst().first { index in
            let word = words[index]
            return ["size", "sizes"].contains(words[index - 1])
                && (word.first?.isNumber == true || letters.contains(word))
        }.map { words[$0] }
    }

    /// The sizes that a product comes in, folded; nil when it has none.
    static func sizes(of product: OfferedProduct) -> Set<String>? {
        product.options.first { $0.key.lowercased() == "size" }.map {
            Set($0.value.flatMap { Tokenizer.terms(in: $0) })
        }
    }

    private static let letters: Set<String> = ["xxs", "xs", "s", "m", "l", "xl", "xxl", "2xl", "3xl"]

    /// Every way to take one value of each option.
    static func combinations(of chosen: [String: [String]]) -> [[String: String]] {
        var combinations: [[String: String]] = [[:]]
        for (name, values) in chosen.sorted(by: { $0.key < $1.key }) {
            combinations = Array(
                combinations.flatMap { known in values.map { known.merging([name: $0]) { $1 } } }
                    .prefix(mostCombinations))
        }
        return combinations
    }
}
