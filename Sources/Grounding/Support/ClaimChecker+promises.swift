extension ClaimChecker {
    /// What is said to be done for this customer: the assistant does nothing, and the shop what its pages say.
    func promises(of sentence: ClaimSentence) -> [ClaimVerdict] {
        PromiseReader(words: sentence.whole.words).promises().compactMap { promise in
            if promise.kind == .happened, isAboutOrder(promise.words) { return nil }
            return ClaimVerdict(
                claim: sentence.claim(.promise, promise.words), support: support(of: promise, in: sentence))
        }
    }

    private func support(
        of promise: PromiseReader.Promise, in sentence: ClaimSentence
    ) -> ClaimVerdict.Support? {
        let scope = sentence.whole.meanings
        let isDenied = sentence.whole.words.contains { $0 == "not" || $0 == "never" || $0.hasSuffix("n't") }
        switch promise.kind {
        case .ownAct: return isDenied ? anything : nil
        case .handover: return setting.handsOver || isDenied ? anything : nil
        case .shopAct:
            // What the pages say that "we" do, not what customers do.
            let verb = promise.words.split(separator: " ").last.flatMap { Meanings.of(String($0)) }
            return support(
                best(for: scope) { entry in
                    let words = Set(entry.reading.words)
                    guard !Self.speakers.isDisjoint(with: words) || sentence.sharesNumbers(with: entry) else {
                        return false
                    }
                    return verb.map(entry.reading.meanings.contains) ?? true
                }, least: 0.75)
        case .happened:
            return sentence.isConditional ? anything : support(best(for: scope) { _ in true }, least: 0.9)
        case .guarantee:
            return support(
                best(for: scope) { entry in
                    let words = entry.reading.words
                    let stands = words.contains { $0.hasPrefix("guarante") || $0.hasPrefix("promis") }
                    let isDenied = words.contains { $0 == "not" || $0 == "no" || $0.hasSuffix("n't") }
                    return stands && (!isDenied || Set(words) == Set(sentence.whole.words))
                })
        }
    }

    private static let speakers: Set<String> = [
        "we", "we'll", "our", "team", "they", "they'll", "you'll", "get", "receive", "will",
    ]

    /// An order's own progress is held against the order.
    private func isAboutOrder(_ words: String) -> Bool {
        ["order", "parcel", "package", "shipment"].contains(where: words.hasPrefix)
    }

    /// Stands for what needs no evidence.
    var anything: ClaimVerdict.Support? {
        ClaimVerdict.Support(sourceID: "", kind: .store, quote: "")
    }
}
