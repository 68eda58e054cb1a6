internal import Events

/// Finds what customers say about themselves on purpose: zero-party data.
///
/// A question about the shop's things states nothing about the person who asks.
struct FactFinder {
    let text: TurnText
    let mentions: [Mention]
    let sensitive: SensitiveReading
    let vocabulary: CatalogueVocabulary

    /// A statement and the words that make it.
    struct Statement {
        let name: String
        let value: String
        var polarity: Preference = .neutral
        let range: Range<Int>
        let confidence: Double
    }

    func facts(deadline: DeadlineReader.Reading?, at moment: Timestamp) -> [ZeroPartyFact] {
        var statements = preferences() + sizes() + budgets() + circumstances()
        if let deadline, let date = deadline.deadline, isOwn(deadline.range) {
            statements.append(
                Statement(name: "deadline", value: date, range: deadline.range, confidence: 0.9))
        }
        var seen: Set<[String]> = []
        return
            statements
            .filter { !sensitive.touches($0.range) && !isExplained($0) }
            .filter { seen.insert([$0.name, $0.value, $0.polarity.rawValue]).inserted }
            .map { statement in
                ZeroPartyFact(
                    name: statement.name, value: statement.value, polarity: statement.polarity,
                    quote: quote(for: statement.range), confidence: statement.confidence,
                    expiresAt: FactExpiry.date(of: statement.name, deadline: deadline?.deadline, from: moment)
                )
            }
    }

    // MARK: - Preferences

    /// Colours, materials, brands, features and activities, liked or not.
    private func preferences() -> [Statement] {
        mentions.compactMap { mention in
            guard let attribute = mention.attribute, let name = factName(of: attribute),
                let cue = cue(for: mention), !isForSomebody(mention.range)
            else { return nil }
            let polarity: Preference =
                switch mention.reading {
                case .refused: .dislike
                case .indifferent: .neutral
                default: .like
                }
            return Statement(
                name: name, value: attribute.value.lowercased(), polarity: polarity,
                range: mention.range, confidence: cue)
        }
    }

    private func factName(of attribute: AttributeValue) -> String? {
        switch vocabulary.kind(ofAttribute: attribute.name) {
        case "color": return "color"
        case "material": return "material"
        case "brand": return "brand"
        case "activity": return "activity"
        case "size", "price_min", "price_max": return nil
        default:
            if MaterialWords.index.contains(PhraseIndex<String>.keys(attribute.value)) { return "material" }
            if ColorWords.index.contains(PhraseIndex<String>.keys(attribute.value)) { return "color" }
            return "feature"
        }
    }

    /// How clearly the customer speaks of themselves; nil when they don't.
    private func cue(for mention: Mention) -> Double? {
        let range = text.indices(ofSentence: text.tokens[mention.range.lowerBound].sentence)
        let words = text.tokens[range].map(\.text)
        guard words.contains(where: Self.firstPerson.contains) || Self.imperatives.contains(words.first ?? "")
        else {
            return mention.reading == .refused && words.count <= 8 ? 0.8 : nil
        }
        if mention.reading == .refused || mention.reading == .indifferent { return 0.9 }
        if words.contains(where: Self.preferring.contains) { return 0.95 }
        let isActivity = mention.attribute?.name == "activity"
        if isActivity, words.contains(where: Self.practising.contains) { return 0.9 }
        return words.contains(where: Self.desiring.contains) || hasTrait(mention) ? 0.8 : nil
    }

    /// `I have wide feet`, `I'm a runner`.
    private func hasTrait(_ mention: Mention) -> Bool {
        let before = text.words(before: mention.range.lowerBound, count: 3)
        return before.contains { ["have", "got", "i'm", "am"].contains($0) } && !before.contains("you")
    }

    // MARK: - Measures

    private func sizes() -> [Statement] {
        mentions.compactMap { mention in
            guard let attribute = mention.attribute, attribute.name == vocabulary.sizes.optionName,
                mention.reading == .wanted, isOwn(mention.range), !isForSomebody(mention.range)
            else { return nil }
            let before = text.words(before: mention.range.lowerBound, count: 3)
            let isStated = before.contains { ["wear", "take", "i'm", "am", "my", "usually"].contains($0) }
            return Statement(
                name: "size", value: attribute.value, range: mention.range, confidence: isStated ? 0.95 : 0.8)
        }
    }

    private func budgets() -> [Statement] {
        PriceReader.prices(in: text).compactMap { reading in
            guard let maximum = reading.maximum, reading.isBudget else { return nil }
            return Statement(
                name: "budget_max", value: PriceReader.text(maximum), range: reading.range, confidence: 0.9)
        }
    }

    /// Where, for whom, for what, and how to be reached.
    private func circumstances() -> [Statement] {
        let reader = CircumstanceReader(text: text)
        return reader.locations() + reader.recipients() + reader.occasions() + reader.channels()
    }

    // MARK: - Who and why

    private func isOwn(_ range: Range<Int>) -> Bool {
        let sentence = text.indices(ofSentence: text.tokens[range.lowerBound].sentence)
        let words = text.tokens[sentence].map(\.text)
        return words.contains(where: Self.firstPerson.contains)
            && words.contains { Self.desiring.contains($0) || Self.wearing.contains($0) || $0 == "my" }
    }

    private func isForSomebody(_ range: Range<Int>) -> Bool {
        let reader = CircumstanceReader(text: text)
        let sentence = text.tokens[range.lowerBound].sentence
        return reader.recipients().contains { text.tokens[$0.range.lowerBound].sentence == sentence }
    }

    /// The reason given beside it is sensitive: then the fact would give the reason away.
    private func isExplained(_ statement: Statement) -> Bool {
        sensitive.touches(clause: text.tokens[statement.range.lowerBound].clause, in: text)
    }

    private func quote(for range: Range<Int>) -> String {
        let sentence = text.tokens[range.lowerBound].sentence
        let whole = text.quote(sentence: sentence)
        if !sensitive.touches(sentence: sentence, in: text), whole.count <= 300 { return whole }
        return text.quote(range)
    }

    static let firstPerson: Set<String> = [
        "i", "i'm", "im", "i'd", "i've", "i'll", "my", "me", "we", "we're", "our", "us", "mine",
    ]
    private static let imperatives: Set<String> = ["looking", "searching", "need", "want", "prefer", "love"]
    private static let preferring: Set<String> = [
        "prefer", "preferred", "love", "like", "favorite", "favourite", "enjoy", "fan", "loves", "always",
        "only",
    ]
    private static let practising: Set<String> = [
        "go", "going", "do", "doing", "enjoy", "love", "into", "for", "plan", "planning", "hike", "run",
        "started",
        "training",
    ]
    private static let desiring: Set<String> = [
        "want", "need", "looking", "searching", "wish", "after", "buy", "get", "interested", "require",
    ]
    private static let wearing: Set<String> = ["wear", "take", "i'm", "am", "usually", "wearing"]
}
