internal import Events
internal import Language

/// Turns: what a customer says, and the button that brings a person.
extension SessionRouter {
    func message(_ data: MessageSent, _ state: SessionState, _ occurrence: Occurrence) -> Transition {
        var state = state
        state.ended = false
        note(visitorID: data.visitorID, pageURL: data.pageURL, locale: data.locale, in: &state)
        decide(data.consent, in: &state, occurrence)
        let memory = state.memory(of: occurrence.turns)
        var understood = reader.read(
            data.text, ledger: &state.notes.placeholders, lastIntent: state.notes.lastIntent,
            asked: memory.last { $0.author == .assistant }?.text)
        remember(&understood, in: &state)
        let decision = RouteDecision.decide(understood, state: state)
        state.handedOff = state.handedOff || decision.route == .handoff
        state.turnCount += 1
        let turn = TurnRouted(
            sessionID: state.sessionID, turn: state.turnCount, trigger: .message,
            messageIDs: [data.messageID],
            text: understood.redacted.text, redactions: unique(understood.redacted.redactions),
            route: decision.route, intents: understood.intents, sentiment: understood.sentiment,
            negativeStreak: state.negativeStreak, language: understood.language, safety: understood.safety,
            escalation: decision.escalation, slots: state.slots,
            orderIDMentioned: !understood.redacted.orderIDs.isEmpty,
            emailMentioned: !understood.redacted.emails.isEmpty, memory: memory, consent: state.consent,
            identity: state.identity, locale: state.locale, pageURL: state.pageURL,
            receivedAt: occurrence.receivedAt)
        return Transition(state, turn: turn)
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

    /// Takes what the message told into the session.
    private func remember(_ understood: inout Understanding, in state: inout SessionState) {
        if let orderID = understood.redacted.orderIDs.first { state.orderID = orderID }
        if let email = understood.redacted.emails.last {
            state.notes.emailHash = email
            if state.identity.level != .verified {
                state.identity.level = .claimed
                state.identity.emailHash = email
            }
        }
        state.negativeStreak = understood.sentiment.label == .negative ? state.negativeStreak + 1 : 0
        state.notes.lastIntent = understood.intents.first?.intent
    }

    /// Each placeholder once, in the order of the text.
    private func unique(_ redactions: [Redaction]) -> [Redaction] {
        var seen: Set<Redaction> = []
        return redactions.filter { seen.insert($0).inserted }
    }
}
