internal import Events
internal import Language

/// Where a turn goes, and the rule when it goes to a person.
struct RouteDecision: Hashable {
    let route: Route
    var escalation: Escalation?

    /// Decides on a turn whose effect on the session has been noted in `state`.
    static func decide(_ understood: Understanding, state: SessionState) -> RouteDecision {
        let escalation = escalation(understood, state: state)
        if state.handedOff { return RouteDecision(route: .agent, escalation: escalation) }
        if let escalation, escalation.rule == EscalationRule.explicitRequest {
            return RouteDecision(route: .handoff, escalation: escalation)
        }
        if understood.safety == .toxic || understood.safety == .injection {
            return RouteDecision(route: .refuse)
        }
        if isUnsupported(understood.language) { return RouteDecision(route: .unsupportedLanguage) }
        if let escalation { return RouteDecision(route: .handoff, escalation: escalation) }
        return RouteDecision(route: route(of: understood))
    }

    static func isSmalltalk(_ intent: String) -> Bool { smalltalk.contains(intent) }

    private static func escalation(_ understood: Understanding, state: SessionState) -> Escalation? {
        let isClear =
            understood.intents.first.map { $0.intent == "human_agent" && $0.probability >= 0.5 } ?? false
        if understood.asksForPerson || isClear {
            return Escalation(
                rule: EscalationRule.explicitRequest, reason: "The customer asked for a person.")
        }
        guard state.negativeStreak >= EscalationRule.streakLength else { return nil }
        return Escalation(
            rule: EscalationRule.negativeStreak,
            reason: "The customer has been unhappy \(state.negativeStreak) turns in a row.")
    }

    /// `und` is too little to go by, such as an order id alone.
    private static func isUnsupported(_ language: String) -> Bool {
        language != "en" && language != LanguageDetector.undetermined
    }

    private static func route(of understood: Understanding) -> Route {
        guard let top = understood.intents.first else { return .answer }
        let (intent, probability) = (top.intent, top.probability)
        let namesOrder = !understood.redacted.orderIDs.isEmpty
        if understood.onlyAddsDetails { return .order }
        switch intent {
        case "order_status", "cancel_or_change_order": return .order
        case "product_discovery": return .product
        case "shipping_info", "complaint", "out_of_scope", "greeting", "chitchat", "feedback":
            if namesOrder { return .order }
            return isSmalltalk(intent) && probability >= smalltalkCertainty ? .smalltalk : .answer
        default: return .answer
        }
    }

    /// A question taken for small talk goes unanswered; small talk taken for a question is only looked up.
    private static let smalltalkCertainty = 0.6

    private static let smalltalk: Set<String> = ["greeting", "chitchat", "feedback"]
}
