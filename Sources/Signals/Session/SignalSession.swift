package import Events

/// A session as the extractor knows it: what it has shown, what was published of it.
///
/// Only `profiling_marketing` opens it. Until then nothing is kept; when it is withdrawn, what was kept is
/// dropped and what was published is retracted. The count of revisions goes on, so that a later consent can't
/// reuse a number.
package struct SignalSession: Hashable, Sendable {
    package let sessionID: String
    package private(set) var revision: Int
    package private(set) var state: SignalState
    /// Inputs that have taken effect.
    package private(set) var applied: [String]
    /// Ids of the published `cie.intent.observed.v1` events that have not been retracted.
    package private(set) var published: [String]

    package static let schemaVersion = "1.0"

    package init(
        sessionID: String, revision: Int = 0, state: SignalState = SignalState(), applied: [String] = [],
        published: [String] = []
    ) {
        self.sessionID = sessionID
        self.revision = revision
        self.state = state
        self.applied = applied
        self.published = published
    }

    /// Whether there is anything to store: nothing is, of a session that never consented.
    package var isWorthKeeping: Bool { state.memory != nil || state.isClosed || revision > 0 }

    /// Takes an input into account.
    ///
    /// - Parameters:
    ///   - input: The event's data.
    ///   - identity: The event's identity: it takes effect once.
    ///   - eventID: The id that an event published for it gets.
    ///   - extract: Reads a turn, given what the session was last about.
    package mutating func receive(
        _ input: SignalInput, identity: String, eventID: String,
        extract: (TurnRouted, CategoryPlace?) -> TurnExtraction
    ) -> SignalEffect {
        if let answer = state.answers.last(where: { $0.input == identity }) { return .publish(answer) }
        if applied.contains(identity) { return .duplicate }
        if state.isClosed { return .withheld("minor") }
        if let consent = input.consent {
            guard let permission = Self.permission(in: consent) else {
                return withdraw(input, consent, identity: identity, eventID: eventID)
            }
            if state.memory == nil { state.memory = SignalMemory(consent: permission) }
            state.memory?.consent = permission
        }
        guard let before = state.memory else { return .withheld("no-consent") }
        note(identity)
        return observe(input, from: before, identity: identity, eventID: eventID, extract: extract)
    }

    // MARK: - Observing

    private mutating func observe(
        _ input: SignalInput, from before: SignalMemory, identity: String, eventID: String,
        extract: (TurnRouted, CategoryPlace?) -> TurnExtraction
    ) -> SignalEffect {
        var memory = before
        if let identity = input.identity { memory.learn(identity) }
        var isEnd = false
        switch input {
        case .turn(let turn):
            let extraction = extract(turn, memory.focus)
            guard !extraction.isMinor else {
                return close(identity: identity, eventID: eventID)
            }
            memory.fold(extraction)
        case .reply(let reply):
            if reply.author != .agent { memory.outcome = reply.outcome.rawValue }
        case .update(let update):
            isEnd = update.change == .ended
        }
        state.memory = memory
        let observed = memory.event(of: sessionID, at: input.moment, revision: revision + 1)
        let hasChanged = state.lastPublished.map { !$0.saysTheSame(as: observed) } ?? true
        guard !memory.isEmpty, hasChanged || isEnd else { return .unchanged }
        revision += 1
        published.append(eventID)
        state.lastPublished = observed
        return answer(SignalAnswer(input: identity, eventID: eventID, observed: observed))
    }

    // MARK: - Withdrawing

    private mutating func withdraw(
        _ input: SignalInput, _ consent: ConsentState, identity: String, eventID: String
    ) -> SignalEffect {
        guard let memory = state.memory else { return .withheld("no-consent") }
        note(identity)
        let denied = memory.consent.purposes.filter { !consent.choices.granted.contains($0) }
        return retract(denied, reason: "consent_withdrawn", identity: identity, eventID: eventID)
    }

    /// A customer who is not of age: all is taken back, and nothing more is read.
    private mutating func close(identity: String, eventID: String) -> SignalEffect {
        let purposes = state.memory?.consent.purposes ?? []
        state.isClosed = true
        return retract(purposes, reason: "minor", identity: identity, eventID: eventID)
    }

    private mutating func retract(
        _ purposes: [String], reason: String, identity: String, eventID: String
    ) -> SignalEffect {
        let ids = published
        state.forget()
        published = []
        guard !ids.isEmpty else { return .withheld(reason == "minor" ? "minor" : "no-consent") }
        let retracted = IntentRetracted(
            sessionID: sessionID, eventIDs: ids, purposes: purposes, reason: reason)
        return answer(SignalAnswer(input: identity, eventID: eventID, retracted: retracted))
    }

    // MARK: - Bookkeeping

    private mutating func answer(_ answer: SignalAnswer) -> SignalEffect {
        state.remember(answer)
        return .publish(answer)
    }

    private mutating func note(_ identity: String) {
        applied.append(identity)
        if applied.count > Self.mostInputs { applied.removeFirst(applied.count - Self.mostInputs) }
    }

    /// The permission to profile, if there is one and a receipt proves it.
    private static func permission(in consent: ConsentState) -> SignalConsent? {
        guard consent.choices.allows(.profilingMarketing), let receipt = consent.receiptID, !receipt.isEmpty
        else {
            return nil
        }
        return SignalConsent(receiptID: receipt, purposes: consent.choices.granted)
    }

    /// A redelivery lies no further back than this.
    private static let mostInputs = 256
}
