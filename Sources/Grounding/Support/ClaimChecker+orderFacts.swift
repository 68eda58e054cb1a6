internal import Language

/// What is said to be so of the customer's order: only the order system knows.
extension ClaimChecker {
    /// Where it is and what happened to it, and whether it can still be changed.
    func orderFacts(of sentence: ClaimSentence) -> [ClaimVerdict] {
        guard let states = setting.orderStates, !setting.isComposed, !sentence.isConditional else {
            return []
        }
        let words = sentence.whole.words
        if let change = change(in: sentence.whole), !Self.isOpen(states) {
            return [ClaimVerdict(claim: sentence.claim(.orderState, change), support: nil)]
        }
        guard Self.isOnOrder(words), words.contains(where: Self.facts.contains),
            !words.contains(where: Self.modals.contains)
        else { return [] }
        let specific = sentence.whole.meanings.filter {
            !Meanings.isGeneral($0) && !TalkWords.contains($0) && !Self.progress.contains($0)
        }
        guard !specific.isEmpty else { return [] }
        let isKnown = share(of: specific, in: .order) > 0.5 && stands(sentence)
        if isKnown || share(of: specific, in: .product) > 0.7 { return [] }
        if !namesPlace(sentence), isRule(specific) { return [] }
        return [ClaimVerdict(claim: sentence.claim(.orderState, sentence.text), support: nil)]
    }

    /// An order that has left can't be changed, which the pages may say for orders that have not left only.
    func deniesChange(_ reading: TextReading) -> Bool {
        guard let states = setting.orderStates, !Self.isOpen(states), !reading.polarity.denied.isEmpty else {
            return false
        }
        return reading.words.contains(where: Self.changes.contains)
    }

    /// The words that say that an order can be cancelled or changed.
    private func change(in reading: TextReading) -> String? {
        let words = reading.words
        guard let modal = words.firstIndex(where: { ["can", "may", "could"].contains($0) }), modal > 0,
            modal <= 4, ["it", "you", "order"].contains(words[modal - 1]),
            let verb = words[(modal + 1)...].prefix(4).first(where: Self.changes.contains)
        else { return nil }
        let speaksOfOther = words.contains { ["size", "account", "mind", "clothes"].contains($0) }
        return speaksOfOther || reading.polarity.denied.isEmpty == false ? nil : "\(words[modal]) \(verb)"
    }

    /// Whether an order in these states has not left the shop's hands.
    private static func isOpen(_ texts: [String]) -> Bool {
        let states = texts.reduce(into: Set<OrderState>()) {
            $0.formUnion(OrderState.all(in: Tokenizer.terms(in: $1)))
        }
        let over: Set<OrderState> = [
            .packed, .shipped, .outForDelivery, .delivered, .cancelled, .lost, .returned, .refunded,
        ]
        return states.isDisjoint(with: over)
    }

    private func share(of specific: Set<String>, in kind: EvidenceKind) -> Double {
        evidence.pieces.indices.filter { evidence.pieces[$0].kind == kind }.map { piece in
            Double(specific.intersection(evidence.meanings[piece]).count) / Double(specific.count)
        }.max() ?? 0
    }

    /// Whether a page says all of it in one statement.
    private func isRule(_ specific: Set<String>) -> Bool {
        specific.count > 1
            && evidence.entries.contains { $0.kind == .passage && specific.isSubset(of: $0.reading.meanings) }
    }

    /// Whether the places that a sentence names are the order's, and the last of them where it says "now".
    private func stands(_ sentence: ClaimSentence) -> Bool {
        let words = sentence.whole.words
        let isLast = words.contains(where: Self.latest.contains)
        let entries = evidence.entries.filter { $0.kind == .order }
        let last = entries.filter {
            $0.reading.words.contains("last") || !$0.reading.words.contains("earlier")
        }
        return names(in: sentence.text).allSatisfy { name in
            (isLast ? last : entries).contains { $0.reading.words.contains(name) }
        }
    }

    private func namesPlace(_ sentence: ClaimSentence) -> Bool { !names(in: sentence.text).isEmpty }

    /// The words inside a sentence that are written with a capital, but for days and months.
    private func names(in text: String) -> [String] {
        Tokenizer.words(in: text).dropFirst().filter { word in
            text[word.range].first?.isUppercase == true && !DayWords.all.contains(word.text)
                && !DateMention.isMonth(word.text, capitalised: true)
        }.map(\.text)
    }

    private static func isOnOrder(_ words: [String]) -> Bool {
        let start = words.drop {
            ["yes", "no", "and", "but", "so", "good", "news", "currently"].contains($0)
        }
        guard let first = start.first, let second = start.dropFirst().first else { return false }
        if ["it", "it's"].contains(first) { return true }
        let subjects = start.dropFirst().prefix(2)
        return ["your", "the", "this", "our", "last", "latest"].contains(first)
            && (subjects.contains(where: Self.subjects.contains) || Self.subjects.contains(second))
    }

    private static let subjects: Set<String> = [
        "order", "parcel", "package", "shipment", "delivery", "driver", "courier", "scan", "update",
        "tracking",
        "carrier",
    ]
    private static let facts: Set<String> = [
        "is", "was", "has", "have", "been", "it's", "were", "got", "left", "reached", "arrived",
    ]
    private static let modals: Set<String> = [
        "can", "may", "must", "should", "will", "would", "could", "can't",
    ]
    private static let latest: Set<String> = ["now", "currently", "latest", "last", "today"]
    private static let changes: Set<String> = [
        "cancel", "cancelled", "canceled", "change", "changed", "modify", "modified", "edit", "edited",
        "amend",
        "amended",
    ]

    /// What is said of any order under way.
    private static let progress = Set(
        """
        order parcel package shipment delivery move moving scan latest track tracking status update location carrier \
        left leave reach arrive hand travel place sent expect route process far date day estimate eta
        """.split(whereSeparator: \.isWhitespace).compactMap { Meanings.of(String($0)) })
}
