internal import Events

/// Puts what was mentioned together into signals: each property with the thing that it is said of.
struct SignalComposer {
    let turn: TurnRouted
    let text: TurnText
    let sensitive: SensitiveReading
    let intent: IntentReading
    let deadline: DeadlineReader.Reading?
    let places: [String: CategoryPlace]

    /// One wish for each thing and direction.
    func wishes(from mentions: [Mention], focus: CategoryPlace?) -> [Wish] {
        let things = mentions.filter(\.isThing)
        var wishes: [Wish] = []
        for thing in things {
            for place in self.places(of: thing.subject) {
                let wish = wish(for: place, polarity(thing), certainty: thing.certainty, in: &wishes)
                wishes[wish].ranges.append(thing.range)
                if case .product(let ids) = thing.subject {
                    wishes[wish].products.formUnion(ids.filter { self.places[$0] == place })
                }
            }
        }
        // Of a matter after the purchase the properties alone wish for nothing: `the light is red`.
        if things.isEmpty, intent.isAfterPurchase { return wishes }
        for mention in mentions {
            guard let value = mention.attribute, mention.reading != .indifferent else { continue }
            let nearest = nearest(to: mention, among: things)
            let place = nearest.flatMap { self.places(of: $0.subject).first } ?? focus ?? .general
            let wish = wish(for: place, polarity(mention), certainty: mention.certainty, in: &wishes)
            wishes[wish].add(value)
            wishes[wish].ranges.append(mention.range)
        }
        return wishes
    }

    func signals(from wishes: [Wish]) -> [IntentSignal] {
        var signals = wishes.filter { !isHollow($0) }.map(signal)
        if let matter = intent.supportMatter {
            signals.append(support(matter, stage: .support))
        } else if let matter = intent.purchaseMatter, signals.isEmpty {
            signals.append(support(matter, stage: .purchase))
        }
        return signals
    }

    // MARK: - Wishes

    private func polarity(_ mention: Mention) -> SignalPolarity {
        mention.reading == .refused ? .aversion : .interest
    }

    private func wish(
        for place: CategoryPlace, _ polarity: SignalPolarity, certainty: Double, in wishes: inout [Wish]
    ) -> Int {
        if let index = wishes.firstIndex(where: { $0.place == place && $0.polarity == polarity }) {
            wishes[index].certainty = max(wishes[index].certainty, certainty)
            return index
        }
        wishes.append(Wish(place: place, polarity: polarity, certainty: certainty))
        return wishes.count - 1
    }

    private func places(of subject: Mention.Subject) -> [CategoryPlace] {
        switch subject {
        case .category(let match): return match.place.map { [$0] } ?? []
        case .product(let ids):
            return Set(ids.compactMap { places[$0] })
                .sorted { ($0.category, $0.subcategory ?? "") < ($1.category, $1.subcategory ?? "") }
        case .attribute: return []
        }
    }

    /// The thing that a property belongs to: the nearest in its sentence, better after it; else the last before.
    private func nearest(to mention: Mention, among things: [Mention]) -> Mention? {
        let sentence = text.tokens[mention.range.lowerBound].sentence
        let near = things.filter { text.tokens[$0.range.lowerBound].sentence == sentence }
        guard near.isEmpty else { return near.min { distance($0, mention) < distance($1, mention) } }
        return things.last { $0.range.upperBound <= mention.range.lowerBound } ?? things.first
    }

    private func distance(_ thing: Mention, _ mention: Mention) -> Int {
        if thing.range.lowerBound >= mention.range.lowerBound {
            return 2 * max(0, thing.range.lowerBound - mention.range.upperBound)
        }
        return 2 * (mention.range.lowerBound - thing.range.upperBound) + 3
    }

    /// Refuses nothing in particular.
    private func isHollow(_ wish: Wish) -> Bool {
        wish.polarity == .aversion && wish.attributes.isEmpty && wish.products.isEmpty
            && wish.place == .general
    }

    // MARK: - Signals

    private func signal(_ wish: Wish) -> IntentSignal {
        let hasDetails = !wish.attributes.isEmpty || !wish.products.isEmpty
        let stage = intent.stage(hasDetails: hasDetails, words: text.tokens.map(\.text))
        return IntentSignal(
            category: wish.place.category, subcategory: wish.place.subcategory, attributes: wish.attributes,
            productIDs: wish.products.sorted(), stage: stage,
            strength: strength(of: wish, stage: stage, hasDetails: hasDetails),
            confidence: rounded(intent.probability * wish.certainty), urgency: deadline?.urgency ?? .none,
            deadline: deadline?.deadline, polarity: wish.polarity,
            evidence: Evidence(turn: turn.turn, quote: quote(for: wish.ranges)))
    }

    private func support(_ matter: String, stage: PurchaseStage) -> IntentSignal {
        let place = CategoryPlace.support(matter)
        let all = text.sentences.indices.map { text.indices(ofSentence: $0) }.filter { !$0.isEmpty }
        let clean = all.first { range in !sensitive.touches(range) }
        return IntentSignal(
            category: place.category, subcategory: place.subcategory, stage: stage,
            strength: turn.sentiment.label == .negative ? .high : .medium,
            confidence: rounded(intent.probability), urgency: deadline?.urgency ?? .none,
            deadline: deadline?.deadline, polarity: .interest,
            evidence: Evidence(turn: turn.turn, quote: clean.map { quote(for: [$0]) } ?? ""))
    }

    private func strength(of wish: Wish, stage: PurchaseStage, hasDetails: Bool) -> Strength {
        if stage == .support { return .low }
        if stage == .purchase { return .high }
        let wants = text.tokens.contains { Self.wanting.contains($0.text) }
        if wants && hasDetails { return .high }
        return wants || hasDetails || deadline?.urgency == .dated ? .medium : .low
    }

    private func rounded(_ value: Double) -> Double { (min(max(value, 0), 1) * 1000).rounded() / 1000 }

    /// The sentence that speaks of it; only the words that do where the rest is nobody's business.
    private func quote(for ranges: [Range<Int>]) -> String {
        let ordered = ranges.sorted { $0.lowerBound < $1.lowerBound }
        guard let first = ordered.first else { return "" }
        let sentence = text.tokens[first.lowerBound].sentence
        let whole = text.indices(ofSentence: sentence)
        if !sensitive.touches(whole) {
            let quote = text.quote(sentence: sentence)
            if quote.count <= Self.longestQuote { return quote }
        }
        let inside = ordered.filter { text.tokens[$0.lowerBound].sentence == sentence }
        let span = first.lowerBound..<(inside.map(\.upperBound).max() ?? first.upperBound)
        let quote = text.quote(span)
        return sensitive.touches(span) || quote.count > Self.longestQuote
            ? String(text.quote(first).prefix(Self.longestQuote)) : quote
    }

    private static let longestQuote = 300
    private static let wanting: Set<String> = [
        "want", "need", "looking", "buy", "wish", "searching", "interested", "love", "prefer", "get", "order",
    ]
}
