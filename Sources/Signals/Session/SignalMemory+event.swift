internal import Events

extension SignalMemory {
    /// Everything shown so far, as published.
    func event(of sessionID: String, at moment: Timestamp, revision: Int) -> IntentObserved {
        IntentObserved(
            sessionID: sessionID, userIDHash: userIDHash, visitorID: visitorID, timestamp: moment,
            conversationSummary: summary, intentSignals: signals, zeroPartyData: facts, outcome: outcome,
            consent: consent, suppressed: suppressed, schemaVersion: SignalSession.schemaVersion,
            revision: revision)
    }

    /// One or two sentences in the catalogue's words, so that nothing personal can stand in them.
    var summary: String {
        let things = signals.filter { $0.category != "support" && $0.polarity == .interest }.suffix(3)
        let refused = signals.filter { $0.polarity == .aversion }.suffix(2)
        let matters = signals.filter { $0.category == "support" }.compactMap(\.subcategory).suffix(3)
        var sentences: [String] = []
        if !things.isEmpty {
            sentences.append("Interested in \(things.map(\.words).joined(separator: "; ")).")
        }
        if !refused.isEmpty { sentences.append("Avoids \(refused.map(\.words).joined(separator: "; ")).") }
        if !matters.isEmpty {
            let labels = matters.map { $0.split(separator: "_").joined(separator: " ") }
            sentences.append("Asked for support: \(labels.joined(separator: ", ")).")
        }
        if sentences.isEmpty {
            sentences.append("Stated \(facts.map(\.name).sorted().joined(separator: ", ")).")
        }
        return sentences.joined(separator: " ")
    }
}

extension IntentSignal {
    fileprivate var words: String {
        let values = attributes.sorted { $0.key < $1.key }.flatMap { name, values in
            values.map { name.hasPrefix("price_") ? "\(name == "price_max" ? "up to" : "from") \($0)" : $0 }
        }
        let thing = category == CategoryPlace.general.category ? "" : subcategory ?? category
        if thing.isEmpty { return values.joined(separator: ", ") }
        return values.isEmpty ? thing : "\(thing) (\(values.joined(separator: ", ")))"
    }
}

extension IntentObserved {
    /// The same but for its number and time.
    func saysTheSame(as other: IntentObserved) -> Bool {
        var copy = other
        copy.revision = revision
        copy.timestamp = timestamp
        return copy == self
    }
}
