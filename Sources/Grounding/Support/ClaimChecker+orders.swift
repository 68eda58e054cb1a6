internal import Language

extension ClaimChecker {
    /// How far the customer's order is, held against what the order system says.
    func orderStates(of sentence: ClaimSentence) -> [ClaimVerdict] {
        let words = sentence.whole.words
        guard !sentence.isConditional, speaksOfOrder(words) else { return [] }
        let claimed = OrderState.all(in: words)
        guard !claimed.isEmpty else { return [] }
        let known = (setting.orderStates ?? []).reduce(into: Set<OrderState>()) { states, text in
            let words = Tokenizer.terms(in: text.replacing("_", with: " "))
            for state in OrderState.all(in: words) { states.formUnion(state.implied) }
        }
        let isSupported = !claimed.isDisjoint(with: known)
        let source = evidence.entries.first { $0.kind == .order }
        let verbatim = support(best(for: sentence.whole.meanings) { $0.kind != .order }, least: 0.95)
        return [
            ClaimVerdict(
                claim: sentence.claim(.orderState, sentence.text),
                support: isSupported
                    ? source.flatMap { support(($0, 1)) } ?? anything
                    : setting.orderStates == nil ? verbatim : nil)
        ]
    }

    /// "Your order is …", "it has been …", "the parcel was …", and the parcels of a list.
    private func speaksOfOrder(_ words: [String]) -> Bool {
        let subjects = [
            "your order", "your parcel", "your package", "your shipment", "the parcel", "the package",
        ]
        if subjects.contains(where: { !Phrases.places(of: $0, in: words).isEmpty }) {
            return words.contains { ["is", "was", "has", "have", "been"].contains($0) }
        }
        guard setting.orderStates != nil, let first = words.first else { return false }
        return ["it", "it's"].contains(first)
            && words.prefix(3).contains { ["was", "has", "is", "it's"].contains($0) }
    }
}
