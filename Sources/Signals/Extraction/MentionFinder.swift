/// Finds what a turn speaks of, and whether it is wanted.
struct MentionFinder {
    let vocabulary: CatalogueVocabulary

    /// In the order of the text; sensitive ones are left out.
    func mentions(in text: TurnText, apartFrom sensitive: [Range<Int>]) -> [Mention] {
        var mentions = things(in: text)
        let named = mentions.filter { if case .product = $0.subject { true } else { false } }.map(\.range)
        mentions += attributes(in: text).filter { mention in !named.contains { $0.overlaps(mention.range) } }
        mentions += measures(in: text)
        mentions = mentions.filter { mention in !sensitive.contains { $0.overlaps(mention.range) } }
        mentions.sort {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
        let readings = NegationReader(text: text, mentions: mentions.map(\.range)).readings()
        for index in mentions.indices { mentions[index].reading = readings[index] }
        return mentions.filter { $0.reading != .missing }
    }

    /// Products first; a category inside a product's name is not meant by itself.
    private func things(in text: TurnText) -> [Mention] {
        let products = vocabulary.products.matches(in: text.tokens)
            .map { Mention(subject: .product($0.value), range: $0.range) }
        let categories = vocabulary.categories.matches(in: text.tokens)
            .filter { match in !products.contains { $0.range.overlaps(match.range) } }
            .map { Mention(subject: .category($0.value), range: $0.range) }
        return products + joined(categories, in: text)
    }

    /// `women's jackets`: two categories side by side that agree are one.
    private func joined(_ categories: [Mention], in text: TurnText) -> [Mention] {
        var joined: [Mention] = []
        for mention in categories {
            guard let last = joined.last, last.range.upperBound == mention.range.lowerBound,
                text.tokens[mention.range.lowerBound].gap.allSatisfy({ $0 == " " || $0 == "-" }),
                case .category(let left) = last.subject, case .category(let right) = mention.subject,
                let narrowed = left.narrowed(by: right)
            else {
                joined.append(mention)
                continue
            }
            let range = last.range.lowerBound..<mention.range.upperBound
            joined[joined.count - 1] = Mention(subject: .category(narrowed), range: range)
        }
        return joined
    }

    private func attributes(in text: TurnText) -> [Mention] {
        var found: [Mention] = vocabulary.options.matches(in: text.tokens)
            .filter { isClear($0.value, at: $0.range, in: text) }
            .map { Mention(subject: .attribute($0.value), range: $0.range) }
        let general: [(String, PhraseIndex<String>)] = [
            ("color", ColorWords.index), ("material", MaterialWords.index), ("feature", FeatureWords.index),
            ("activity", ActivityWords.index),
        ]
        for (kind, index) in general {
            for match in index.matches(in: text.tokens) {
                let value = match.value
                guard
                    !found.contains(where: {
                        $0.range.overlaps(match.range) && $0.range.count >= match.range.count
                    })
                else { continue }
                if match.range.count == 1, FeatureWords.contextual.contains(value),
                    !stands(match.range, besideThingIn: text)
                {
                    continue
                }
                let attribute = optionValue(value) ?? vocabulary.attribute(kind, value)
                found.append(Mention(subject: .attribute(attribute), range: match.range))
            }
        }
        return found
    }

    /// `wide` is the catalogue's `width: Wide` where it has that.
    private func optionValue(_ value: String) -> AttributeValue? {
        let tokens = TurnText(value).tokens
        guard !tokens.isEmpty, let match = vocabulary.options.match(at: 0, in: tokens),
            match.length == tokens.count
        else { return nil }
        return match.value
    }

    /// `long` and `left` mean something beside a thing or the name of their property only.
    private func isClear(_ value: AttributeValue, at range: Range<Int>, in text: TurnText) -> Bool {
        let words = text.quote(range).lowercased()
        guard FeatureWords.contextual.contains(words) else { return true }
        let near =
            text.words(before: range.lowerBound, count: 2) + text.words(from: range.upperBound, count: 2)
        let name = value.name.split(separator: "_").map(String.init)
        return near.contains { name.contains($0) || $0 == "fit" } || stands(range, besideThingIn: text)
    }

    /// `something warm`, `warm jackets`.
    private func stands(_ range: Range<Int>, besideThingIn text: TurnText) -> Bool {
        let before = text.words(before: range.lowerBound, count: 1).last ?? ""
        if ["something", "anything"].contains(before) { return true }
        return (range.upperBound..<min(range.upperBound + 2, text.tokens.count)).contains { index in
            text.tokens[index].sentence == text.tokens[range.lowerBound].sentence
                && (vocabulary.categories.match(at: index, in: text.tokens) != nil
                    || vocabulary.products.match(at: index, in: text.tokens) != nil)
        }
    }

    private func measures(in text: TurnText) -> [Mention] {
        let sizes = SizeReader(names: vocabulary.sizes).sizes(in: text).map { reading in
            let value = AttributeValue(name: vocabulary.sizes.optionName, value: reading.value)
            return Mention(subject: .attribute(value), range: reading.range)
        }
        let prices = PriceReader.prices(in: text).flatMap { reading -> [Mention] in
            let bounds = [("price_min", reading.minimum), ("price_max", reading.maximum)]
            return bounds.compactMap { name, amount in
                guard let amount else { return nil }
                let value = AttributeValue(name: name, value: PriceReader.text(amount))
                return Mention(subject: .attribute(value), range: reading.range)
            }
        }
        return sizes + prices
    }
}
