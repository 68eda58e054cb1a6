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
        var scope = sentence.whole.meanings
        if promise.words.hasPrefix("expect") { scope.subtract(Meanings.all(in: "expect")) }
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
                    if promise.words.hasPrefix("expect") || verb.map(Self.contacts.contains) == true {
                        return undertakes(entry, verb)
                    }
                    return verb.map(entry.reading.meanings.contains) ?? true
                }, least: 0.75)
        case .happened:
            // Pages tell what happens to orders, not what happened to this one.
            let isTold = { (entry: EvidenceEntry) in self.setting.orderStates == nil || entry.kind == .order }
            return sentence.isConditional ? anything : support(best(for: scope, where: isTold), least: 0.9)
        case .toHappen:
            let verb = promise.words.split(separator: " ").last.flatMap { Meanings.of(String($0)) }
            let holders = best(for: scope) { entry in verb.map(entry.reading.meanings.contains) ?? true }
            return sentence.isConditional ? anything : support(holders, least: 0.6)
        case .favour: return isDenied ? anything : nil
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

    /// Whether a statement says that the shop's people do it, and not that the customer may.
    private func undertakes(_ entry: EvidenceEntry, _ verb: String?) -> Bool {
        let (words, meanings) = (entry.reading.words, entry.reading.wordMeanings)
        return words.indices.contains { index in
            guard Self.undertaking.contains(words[index]) else { return false }
            let next = (index + 1)..<min(words.count, index + 5)
            return next.contains { place in
                meanings[place] == verb
                    && !words[index..<place].contains { $0 == "you" || $0 == "never" || $0 == "not" }
            }
        }
    }

    private static let undertaking: Set<String> = [
        "we", "we'll", "team", "they", "they'll", "carrier", "driver", "agent", "person", "colleague", "get",
        "receive",
    ]

    /// Ways to reach somebody: who reaches whom decides.
    private static let contacts = Set(
        "call ring phone contact text email write message reach callback reply respond visit"
            .split(separator: " ").compactMap { Meanings.of(String($0)) })

    private static let speakers: Set<String> = [
        "we", "we'll", "our", "team", "they", "they'll", "you'll", "get", "receive", "will", "carrier",
        "carriers",
        "driver",
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
