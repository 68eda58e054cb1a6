internal import Events

extension [IntentSignal] {
    /// Lays a newer signal over those before: one for each thing and direction, newer words win.
    mutating func fold(_ newer: IntentSignal) {
        drop(contradictedBy: newer)
        guard let index = firstIndex(where: { $0.isAbout(newer) }) else {
            append(newer)
            if count > Self.most { removeFirst() }
            return
        }
        self[index].merge(newer)
    }

    /// `red` wanted now is no longer refused, and the other way round.
    private mutating func drop(contradictedBy newer: IntentSignal) {
        for index in indices where self[index].polarity != newer.polarity && self[index].isBeside(newer) {
            for (name, values) in newer.attributes {
                let refuted = Set(values.map { $0.lowercased() })
                let kept = self[index].attributes[name]?.filter { !refuted.contains($0.lowercased()) }
                self[index].attributes[name] = kept?.isEmpty == true ? nil : kept
            }
        }
        removeAll { signal in
            let isRefutedWhole = newer.isBare && signal.isBeside(newer) && signal.polarity != newer.polarity
            let isHollow =
                signal.polarity == .aversion && signal.isBare && !newer.isBare && signal.isBeside(newer)
            return signal.polarity == .aversion && newer.polarity == .interest && (isRefutedWhole || isHollow)
        }
    }

    /// No conversation is about more than this.
    private static let most = 40
}

extension IntentSignal {
    fileprivate var isBare: Bool { attributes.isEmpty && productIDs.isEmpty }

    fileprivate func isBeside(_ other: IntentSignal) -> Bool {
        (category == other.category && subcategory == other.subcategory)
            || category == CategoryPlace.general.category || other.category == CategoryPlace.general.category
    }

    fileprivate func isAbout(_ other: IntentSignal) -> Bool {
        category == other.category && subcategory == other.subcategory && polarity == other.polarity
    }

    fileprivate mutating func merge(_ newer: IntentSignal) {
        for (name, values) in newer.attributes {
            if Self.single.contains(name) || name.hasSuffix("size") {
                attributes[name] = values
            } else {
                let known = attributes[name] ?? []
                attributes[name] = known + values.filter { value in !known.contains(value) }
            }
        }
        productIDs = Set(productIDs + newer.productIDs).sorted()
        strength =
            newer.evidence.turn == evidence.turn
            ? strength.stronger(newer.strength) : strength.repeated(newer.strength)
        if newer.stage != .support || stage == .browse { stage = stage.later(newer.stage) }
        confidence = max(confidence, newer.confidence)
        if newer.urgency != .none {
            urgency = newer.urgency
            deadline = newer.deadline
        }
        evidence = newer.evidence
    }

    private static let single: Set<String> = ["price_min", "price_max"]
}

extension Strength {
    private var rank: Int {
        switch self {
        case .high: 2
        case .medium: 1
        case .low, .unknown: 0
        }
    }

    func stronger(_ other: Strength) -> Strength { rank >= other.rank ? self : other }

    /// Said again in another turn: one step stronger.
    func repeated(_ other: Strength) -> Strength {
        stronger(other).rank == 0 ? .medium : .high
    }
}

extension PurchaseStage {
    /// Nobody goes back from a decision to looking around.
    func later(_ other: PurchaseStage) -> PurchaseStage {
        let order: [PurchaseStage] = [.unknown, .support, .browse, .consider, .purchase]
        let mine = order.firstIndex(of: self) ?? 0
        let theirs = order.firstIndex(of: other) ?? 0
        return theirs >= mine ? other : self
    }
}

extension [ZeroPartyFact] {
    /// Lays a newer statement over those before: the newest word on a value counts.
    mutating func fold(_ newer: ZeroPartyFact) {
        let isSingle = Self.single.contains(newer.name)
        removeAll { fact in
            fact.name == newer.name && (isSingle || fact.value.lowercased() == newer.value.lowercased())
        }
        append(newer)
    }

    private static let single: Set<String> = [
        "size", "budget_max", "location", "deadline", "channel", "recipient",
    ]
}
