internal import Language

/// Derives from products the phrases that name their categories and options.
struct VocabularyBuilder {
    let catalogue: [CatalogueProduct]
    let optionNames: [String: String]
    /// Words that descriptions write in lower case: common nouns, no names.
    let common: Set<String>

    init(products: [CatalogueProduct]) {
        catalogue = products
        common = Set(products.flatMap { Self.lowerCaseWords(of: $0.description ?? "") })
        var names: [String: String] = [:]
        for name in Set(products.flatMap(\.options.keys)).sorted() {
            let snake = Self.snakeCase(name)
            guard let kind = Self.kind(of: snake), names[kind] == nil || snake == kind else { continue }
            names[kind] = snake
        }
        optionNames = names
    }

    static func snakeCase(_ name: String) -> String {
        var snake = ""
        var previous: Character?
        for character in name {
            if character.isLetter || character.isNumber {
                if character.isUppercase, previous?.isLowercase == true { snake.append("_") }
                snake += character.lowercased()
            } else if !snake.isEmpty, snake.last != "_" {
                snake.append("_")
            }
            previous = character
        }
        return snake.last == "_" ? String(snake.dropLast()) : snake
    }

    private static func kind(of name: String) -> String? {
        let words = Set(name.split(separator: "_").map(String.init))
        if !words.isDisjoint(with: ["color", "colour", "colors"]) { return "color" }
        if words.contains("size") { return "size" }
        if !words.isDisjoint(with: ["material", "fabric"]) { return "material" }
        return nil
    }

    private static func lowerCaseWords(of text: String) -> [String] {
        Tokenizer.words(in: text).filter { text[$0.range.lowerBound].isLowercase }
            .map { Singular.of($0.text) }
    }

    // MARK: - Categories

    mutating func categories() -> PhraseIndex<CategoryMatch> {
        var index = PhraseIndex<CategoryMatch>()
        for path in Set(catalogue.map(\.category)).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            for depth in path.indices where !SensitiveTopic.isTouched(by: path[depth]) {
                for (keys, fit) in Self.phrases(of: path[depth]) {
                    let match = CategoryMatch(paths: [Array(path[...depth])], fit: fit)
                    index.add(keys, match) { $0.combined(with: $1) }
                }
            }
        }
        for product in catalogue where !SensitiveTopic.isTouched(by: product.title) {
            guard let noun = noun(of: product), !product.category.isEmpty else { continue }
            index.add([noun], CategoryMatch(paths: [product.category], fit: .noun)) { $0.combined(with: $1) }
        }
        return index
    }

    /// A name whole, its parts that end with its last word, and that last word.
    private static func phrases(of name: String) -> [(keys: [String], fit: CategoryMatch.Fit)] {
        var phrases: [(keys: [String], fit: CategoryMatch.Fit)] = []
        for part in alternatives(of: name) {
            let keys = PhraseIndex<Bool>.keys(part)
            guard let last = keys.last else { continue }
            if keys.count > 1 || !modifiers.contains(last) { phrases.append((keys, .full)) }
            guard keys.count > 1, !modifiers.contains(last) else { continue }
            phrases.append(([last], .head))
            for first in keys.dropLast() where keys.count > 2 { phrases.append(([first, last], .partial)) }
        }
        return phrases
    }

    /// `Jackets & Coats` names two things.
    private static func alternatives(of name: String) -> [String] {
        let unified = name.split(whereSeparator: { "&/,+".contains($0) }).map(\.trimmed)
        return unified.flatMap { part -> [String] in
            let words = part.split(separator: " ").map(String.init)
            guard let place = words.firstIndex(of: "and"), words.count == 3 else { return [part] }
            return [words[..<place].joined(separator: " "), words[(place + 1)...].joined(separator: " ")]
        }
    }

    /// The common noun that a title ends with: `Rain Parka` is a parka.
    private func noun(of product: CatalogueProduct) -> String? {
        let keys = PhraseIndex<Bool>.keys(product.title).filter { key in
            key.allSatisfy(\.isLetter) && key.count > 2 && !["woman", "man", "kid", "unisex"].contains(key)
        }
        guard let last = keys.last, common.contains(last), !Self.isGeneral([last]),
            !Self.modifiers.contains(last), !StopWords.contains(last)
        else { return nil }
        return last
    }

    // MARK: - Options and brands

    mutating func options() -> PhraseIndex<AttributeValue> {
        var index = PhraseIndex<AttributeValue>()
        for product in catalogue {
            for (name, values) in product.options {
                let snake = Self.snakeCase(name)
                guard snake != optionNames["size"], Self.kind(of: snake) != "size" else { continue }
                for value in values where !SensitiveTopic.isTouched(by: value) {
                    let keys = PhraseIndex<Bool>.keys(value)
                    guard
                        keys.contains(where: { $0.count > 2 || $0.first?.isNumber == true && keys.count > 1 })
                    else { continue }
                    index.add(keys, AttributeValue(name: snake, value: value)) { old, _ in old }
                }
            }
            if let brand = product.brand, !brand.isEmpty {
                index.add(PhraseIndex<Bool>.keys(brand), AttributeValue(name: "brand", value: brand))
            }
        }
        return index
    }

    func sizes() -> SizeNames {
        var sizes = SizeNames()
        if let name = optionNames["size"] { sizes.optionName = name }
        for (name, values) in catalogue.flatMap(\.options) where Self.kind(of: Self.snakeCase(name)) == "size"
        {
            for value in values { sizes.spellings[value.lowercased()] = value }
        }
        return sizes
    }

    /// A word for a colour, material, feature or activity, which names no product and no category by itself.
    static func isGeneral(_ keys: [String]) -> Bool {
        ColorWords.index.contains(keys) || MaterialWords.index.contains(keys)
            || FeatureWords.index.contains(keys) || ActivityWords.index.contains(keys)
    }

    /// Words that end a category's name and mean too much besides to stand for it alone.
    static let modifiers: Set<String> = [
        "hiking", "running", "cycling", "camping", "climbing", "skiing", "swimming", "travel", "yoga",
        "walking",
        "fishing", "golf", "tennis", "trekking", "repair", "care", "treatment", "kitchen", "sale", "new",
        "gift",
        "other", "more", "all", "man", "woman", "unisex", "sleeping", "lighting", "product", "general", "set",
        "system", "wash", "run", "wear", "part", "service", "item", "order", "top", "home", "light", "down",
        "pro", "line", "kit",
        "crew",
    ]
}
