internal import Events
internal import Language

/// Decides what each input does to a conversation: state and input in, state and events out.
///
/// It has no effects of its own. The same state and input always give the same transition.
package struct SessionRouter: Sendable {
    let reader: MessageReader

    package init(reader: MessageReader) {
        self.reader = reader
    }

    /// Reads the message of an input, if it has one: the part of the work that needs no session.
    ///
    /// - Parameter burst: Messages that the session holds, to be answered with this one.
    /// - Throws: `CancellationError`.
    package func reading(
        of input: SessionInput, after burst: [PendingMessage] = []
    ) async throws -> MessageReading? {
        guard case .message(let data) = input else { return nil }
        return try await reader.read(PendingMessage.joined(burst, data.text))
    }

    /// Applies one valid input to a session.
    ///
    /// - Parameter isFollowed: Another message of the session has arrived, and this one is answered with it.
    package func apply(
        _ input: SessionInput, to state: SessionState, at occurrence: Occurrence, isFollowed: Bool = false
    ) -> Transition {
        switch input {
        case .started(let data): start(data, state, occurrence)
        case .message(let data) where isFollowed && mayHold(state): hold(data, state, occurrence)
        case .message(let data): message(data, state, occurrence)
        case .consent(let data): consent(data, state, occurrence)
        case .identity(let data): identify(data, state, occurrence)
        case .humanRequested: humanRequest(state, occurrence)
        case .feedback(let data): feedback(data, state, occurrence)
        case .ended(let data): end(data, state, occurrence)
        case .handoffOpened: handoff(opened: true, state, occurrence)
        case .handoffClosed: handoff(opened: false, state, occurrence)
        }
    }

    private func mayHold(_ state: SessionState) -> Bool {
        !state.handedOff && (state.notes.pending ?? []).count < Burst.longest
    }

    private func start(_ data: SessionStarted, _ state: SessionState, _ occurrence: Occurrence) -> Transition
    {
        var state = state
        state.ended = false
        note(visitorID: data.visitorID, pageURL: data.pageURL, locale: data.locale, in: &state)
        decide(data.consent, in: &state, occurrence)
        return Transition(state, update: update(.started, state, occurrence))
    }

    private func consent(_ data: ConsentChanged, _ state: SessionState, _ occurrence: Occurrence)
        -> Transition
    {
        var state = state
        decide(data.purposes, in: &state, occurrence)
        return Transition(state, update: update(.consent, state, occurrence))
    }

    private func feedback(_ data: FeedbackGiven, _ state: SessionState, _ occurrence: Occurrence)
        -> Transition
    {
        var state = state
        var redacted = data
        redacted.comment = data.comment.map { reader.redact($0, ledger: &state.notes.placeholders) }
        var update = update(.feedback, state, occurrence)
        update.resolved = data.resolved
        update.rating = data.rating
        return Transition(state, update: update, feedback: redacted)
    }

    private func end(_ data: SessionEnded, _ state: SessionState, _ occurrence: Occurrence) -> Transition {
        var state = state
        state.ended = true
        var update = update(.ended, state, occurrence)
        update.reason = data.reason
        return Transition(state, update: update)
    }

    /// What was said before a person took over is not what the customer wants after they have left.
    private func handoff(opened: Bool, _ state: SessionState, _ occurrence: Occurrence) -> Transition {
        var state = state
        state.handedOff = opened
        if !opened { state.startAnew() }
        var update = update(.handoff, state, occurrence)
        update.reason = opened ? "opened" : "closed"
        return Transition(state, update: update)
    }

    func update(
        _ change: SessionChangeKind, _ state: SessionState, _ occurrence: Occurrence
    ) -> SessionUpdated {
        SessionUpdated(
            sessionID: state.sessionID, change: change, consent: state.consent, identity: state.identity,
            occurredAt: occurrence.receivedAt)
    }

    /// Lays new decisions over the old ones; a changed decision gets a receipt of its own.
    func decide(_ choices: ConsentChoices?, in state: inout SessionState, _ occurrence: Occurrence) {
        guard let choices else { return }
        let updated = state.consent.choices.updated(with: choices)
        guard updated != state.consent.choices else { return }
        state.consent = ConsentState(
            receiptID: EventID.derived(from: occurrence.attributes, stage: "consent", index: 0),
            choices: updated)
    }

    /// Keeps what is known about the visit; what is absent leaves it as it was.
    func note(visitorID: String?, pageURL: String?, locale: String?, in state: inout SessionState) {
        if let visitorID { state.identity.visitorID = reader.withoutPersonalData(visitorID) }
        if let pageURL { state.pageURL = reader.redactAddress(pageURL, ledger: &state.notes.placeholders) }
        if let locale { state.locale = reader.withoutPersonalData(locale) }
    }
}
