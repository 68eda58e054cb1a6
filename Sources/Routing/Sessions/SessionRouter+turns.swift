internal import Events
internal import Language

/// Turns: what a customer says, and the button that brings a person.
extension SessionRouter {
    func message(_ data: MessageSent, _ state: SessionState, _ occurrence: Occurrence) -> Transition {
        var state = arrived(data, state, occurrence)
        let burst = state.notes.pending ?? []
        state.notes.pending = nil
        let memory = state.memory(of: occurrence.turns)
        let text = PendingMessage.joined(burst, data.text)
        let understood = reader.understand(
            text, occurrence.reading ?? reader.readWording(text), ledger: &state.notes.placeholders,
            lastIntent: state.notes.lastIntent, asked: memory.last { $0.author == .assistant }?.text)
        let lastIntent = state.notes.lastIntent
        let isTap = isImpatientTap(understood.redacted.text, state, occurrence)
        let repetitions = isTap ? 0 : remember(understood, in: &state)
        let decision = RouteDecision.decide(
            understood, state: state, repetitions: repetitions, lastIntent: lastIntent)
        state.handedOff = state.handedOff || decision.route == .handoff
        let story = state.notes.story?.text
        state.forgetOldest(of: occurrence.turns)
        state.turnCount += 1
        let turn = TurnRouted(
            sessionID: state.sessionID, turn: state.turnCount, trigger: .message,
            messageIDs: burst.map(\.messageID) + [data.messageID], text: understood.redacted.text,
            redactions: unique(burst.flatMap(\.redactions) + understood.redacted.redactions),
            route: decision.route, intents: understood.intents, clauses: understood.clauses,
            sentiment: understood.reading.sentiment, vector: understood.reading.vector?.packed,
            negativeStreak: state.negativeStreak,
            language: understood.reading.language, safety: understood.reading.safety,
            safetyScores: understood.reading.safetyScores, escalation: decision.escalation,
            slots: state.slots,
            orderIDMentioned: !understood.redacted.orderIDs.isEmpty || burst.contains { $0.orderIDMentioned },
            emailMentioned: !understood.redacted.emails.isEmpty || burst.contains { $0.emailMentioned },
            memory: memory, story: story, consent: state.consent, identity: state.identity,
            locale: state.locale, pageURL: state.pageURL,
            receivedAt: burst.first?.receivedAt ?? occurrence.receivedAt)
        return Transition(state, turn: turn)
    }

    /// The same words again before they are answered: a finger that hits twice, or somebody who can't wait; it counts
    /// as said once.
    private func isImpatientTap(_ text: String, _ state: SessionState, _ occurrence: Occurrence) -> Bool {
        guard let last = state.lastActivityAt,
            occurrence.receivedAt.milliseconds - last.milliseconds <= Self.tapWindow,
            let before = occurrence.turns.first(where: {
                $0.turn == state.turnCount && $0.author == .customer
            }),
            !occurrence.turns.contains(where: { $0.turn >= state.turnCount && $0.author != .customer })
        else { return false }
        return Tokenizer.terms(in: before.text) == Tokenizer.terms(in: text)
    }

    /// Milliseconds; who has waited longer for an answer asks on purpose.
    private static let tapWindow: Int64 = 5_000

    /// Keeps a message for the one that comes right after it: both get one answer.
    func hold(_ data: MessageSent, _ state: SessionState, _ occurrence: Occurrence) -> Transition {
        var state = arrived(data, state, occurrence)
        let redacted = reader.redacted(data.text, ledger: &state.notes.placeholders)
        noteDetails(redacted, in: &state)
        state.notes.pending =
            (state.notes.pending ?? []) + [
                PendingMessage(
                    messageID: data.messageID, redacted: redacted, receivedAt: occurrence.receivedAt)
            ]
        return Transition(state)
    }

    /// What a message tells besides its words.
    private func arrived(
        _ data: MessageSent, _ state: SessionState, _ occurrence: Occurrence
    ) -> SessionState {
        var state = state
        state.ended = false
        state.resume(at: occurrence.receivedAt, turns: occurrence.turns)
        note(visitorID: data.visitorID, pageURL: data.pageURL, locale: data.locale, in: &state)
        decide(data.consent, in: &state, occurrence)
        return state
    }

    func humanRequest(_ state: SessionState, _ occurrence: Occurrence) -> Transition {
        var state = state
        state.ended = false
        let memory = state.memory(of: occurrence.turns)
        let route: Route = state.handedOff ? .agent : .handoff
        let escalation = Escalation(
            rule: EscalationRule.explicitRequest, reason: "The customer pressed the button for a person.")
        state.handedOff = true
        state.turnCount += 1
        let turn = TurnRouted(
            sessionID: state.sessionID, turn: state.turnCount, trigger: .humanRequest, text: "", route: route,
            sentiment: Sentiment(label: .neutral, score: 0), negativeStreak: state.negativeStreak,
            language: LanguageDetector.undetermined, safety: .clean, escalation: escalation,
            slots: state.slots, orderIDMentioned: false, emailMentioned: false, memory: memory,
            consent: state.consent, identity: state.identity, locale: state.locale, pageURL: state.pageURL,
            receivedAt: occurrence.receivedAt)
        return Transition(state, turn: turn)
    }

    /// Takes what the message told into the session, and says how often it was asked before.
    private func remember(_ understood: Understanding, in state: inout SessionState) -> Int {
        noteDetails(understood.redacted, in: &state)
        state.negativeStreak = EscalationRule.isUnhappy(understood) ? state.negativeStreak + 1 : 0
        state.notes.lastIntent = understood.intents.first?.intent
        let isQuestion = !understood.onlyAddsDetails && !RouteDecision.isSmalltalk(understood)
        var asked = state.notes.asked ?? AskedQuestions()
        let repetitions = asked.note(isQuestion ? understood.reading.vector : nil)
        state.notes.asked = asked
        return repetitions
    }

    private func noteDetails(_ redacted: RedactedText, in state: inout SessionState) {
        if let orderID = redacted.orderIDs.first { state.orderID = orderID }
        guard let email = redacted.emails.last else { return }
        state.notes.emailHash = email
        guard state.identity.level != .verified else { return }
        state.identity.level = .claimed
        state.identity.emailHash = email
    }

    /// Each placeholder once, in the order of the text.
    private func unique(_ redactions: [Redaction]) -> [Redaction] {
        var seen: Set<Redaction> = []
        return redactions.filter { seen.insert($0).inserted }
    }
}
