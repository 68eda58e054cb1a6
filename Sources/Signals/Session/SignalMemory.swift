internal import Events

/// What a consented session has shown so far.
package struct SignalMemory: Codable, Hashable, Sendable {
    var consent: SignalConsent
    var userIDHash: EmailHash?
    var visitorID: String?
    var signals: [IntentSignal] = []
    var facts: [ZeroPartyFact] = []
    var outcome: String?
    var suppressed = 0
    /// The thing that was last spoken of.
    var focus: CategoryPlace?

    init(consent: SignalConsent) {
        self.consent = consent
    }

    var isEmpty: Bool { signals.isEmpty && facts.isEmpty }

    mutating func learn(_ identity: Identity) {
        if let visitor = identity.visitorID { visitorID = visitor }
        let isKnown = identity.level == .claimed || identity.level == .verified
        if isKnown, let hash = identity.emailHash { userIDHash = hash }
    }

    mutating func fold(_ extraction: TurnExtraction) {
        for signal in extraction.signals { signals.fold(signal) }
        for fact in extraction.facts { facts.fold(fact) }
        suppressed += extraction.suppressed
        if let place = extraction.focus { focus = place }
    }
}
