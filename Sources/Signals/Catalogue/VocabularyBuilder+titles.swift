internal import Language

extension VocabularyBuilder {
    /// The phrases that name products: whole titles, and the part that is a name.
    func titles(
        knownAs categories: PhraseIndex<CategoryMatch>, _ options: PhraseIndex<AttributeValue>
    ) -> PhraseIndex<Set<String>> {
        var index = PhraseIndex<Set<String>>()
        var aliases: [[String]: Set<String>] = [:]
        var whole: Set<[String]> = []
        for product in catalogue where !SensitiveTopic.isTouched(by: product.title) {
            let keys = PhraseIndex<Bool>.keys(product.title)
            let isNamed = keys.contains { isName($0, categories: categories, options: options) }
            guard keys.count > 1 || isNamed else { continue }
            if !categories.contains(keys), !options.contains(keys) {
                index.add(keys, [product.productID]) { $0.union($1) }
                whole.insert(keys)
            }
            for length in 1..<max(2, keys.count) {
                let start = Array(keys.prefix(length))
                guard start.contains(where: { isName($0, categories: categories, options: options) }),
                    !options.contains(start)
                else { continue }
                aliases[start, default: []].insert(product.productID)
            }
        }
        // A family of products is named by its members' common start; too large a one is a brand.
        for (keys, products) in aliases where !whole.contains(keys) && products.count <= 4 {
            index.add(keys, products)
        }
        return index
    }

    /// A proper name: never in lower case in a description, and no word with a meaning of its own.
    private func isName(
        _ key: String, categories: PhraseIndex<CategoryMatch>, options: PhraseIndex<AttributeValue>
    ) -> Bool {
        key.count >= 4 && key.allSatisfy(\.isLetter) && !common.contains(key)
            && !Self.isGeneral([key]) && !Self.modifiers.contains(key) && !StopWords.contains(key)
            && !categories.contains([key]) && !options.contains([key])
    }
}
