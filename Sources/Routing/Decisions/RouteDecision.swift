internal import Events
internal import Language

/// Where a turn goes, and the rule when it goes to a person.
struct RouteDecision: Hashable {
    let route: Route
    var escalation: Escalation?

    /// Decides on a turn whose effect on the session has been noted in `state`.
    ///
    /// - Parameters:
    ///   - repetitions: How often the customer asked the same before.
    ///   - lastIntent: What the turn before was about.
    static func decide(
        _ understood: Understanding, state: SessionState, repetitions: Int = 0, lastIntent: String? = nil
    ) -> RouteDecision {
        let escalation = escalation(understood, state: state, repetitions: repetitions)
        if state.handedOff { return RouteDecision(route: .agent, escalation: escalation) }
        if let escalation,
            escalation.rule == EscalationRule.explicitRequest || understood.reading.threat != nil
        {
            return RouteDecision(route: .handoff, escalation: escalation)
        }
        if understood.reading.safety == .injection
            || (understood.reading.safety == .toxic && !isMatter(understood))
        {
            return RouteDecision(route: .refuse)
        }
        if isUnsupported(understood.reading.language) { return RouteDecision(route: .unsupportedLanguage) }
        if let escalation { return RouteDecision(route: .handoff, escalation: escalation) }
        let route = route(of: understood, knowsOrder: state.slots.orderID != nil, lastIntent: lastIntent)
        if route == .product, goesOn(understood, from: lastIntent) { return RouteDecision(route: .answer) }
        return RouteDecision(route: route)
    }

    static func isSmalltalk(_ intent: String) -> Bool { smalltalk.contains(intent) }

    static func isSmalltalk(_ understood: Understanding) -> Bool {
        understood.intents.first.map { isSmalltalk($0.intent) } ?? false
    }

    /// The first rule that fires, the most pressing first.
    private static func escalation(
        _ understood: Understanding, state: SessionState, repetitions: Int
    ) -> Escalation? {
        if let threat = understood.reading.threat {
            return Escalation(rule: threat, reason: EscalationRule.reason(ofThreat: threat))
        }
        if understood.asksForPerson {
            return Escalation(
                rule: EscalationRule.explicitRequest, reason: "The customer asked for a person.")
        }
        if state.negativeStreak >= EscalationRule.streakLength {
            return Escalation(
                rule: EscalationRule.negativeStreak,
                reason: "The customer has been unhappy \(state.negativeStreak) turns in a row.")
        }
        // Asking twice may be a slip; three times, or twice in anger, is a loop.
        if repetitions >= 2 || (repetitions == 1 && state.negativeStreak > 0) {
            return Escalation(
                rule: EscalationRule.repetition,
                reason: "The customer has asked the same thing \(repetitions + 1) times.")
        }
        return nil
    }

    /// "What about hand grinders?" behind a question on the warranty looks for no grinder.
    private static func goesOn(_ understood: Understanding, from lastIntent: String?) -> Bool {
        guard let lastIntent, rules.contains(lastIntent) else { return false }
        let text = understood.redacted.text.lowercased()
        return continuations.contains(where: text.hasPrefix)
    }

    private static let rules: Set<String> = [
        "shipping_info", "return_refund", "product_question", "payment_issue", "size_fit", "price_promotion",
    ]
    private static let continuations = ["what about ", "how about ", "and ", "same for ", "also for ", "or "]

    /// Whether something is asked so clearly that a word that only may be abusive is no reason to refuse it.
    private static func isMatter(_ understood: Understanding) -> Bool {
        guard let top = understood.intents.first, top.probability >= matterCertainty,
            understood.reading.safetyScores.toxicity < abuseCertainty
        else { return false }
        return !isSmalltalk(top.intent) && !["complaint", "human_agent", "out_of_scope"].contains(top.intent)
    }

    private static let matterCertainty = 0.9
    private static let abuseCertainty = 0.7

    /// `und` is too little to go by, such as an order id alone.
    private static func isUnsupported(_ language: String) -> Bool {
        language != "en" && language != LanguageDetector.undetermined
    }

    private static func route(
        of understood: Understanding, knowsOrder: Bool, lastIntent: String?
    ) -> Route {
        guard let top = understood.intents.first else { return .answer }
        if knowsOrder, top.probability < ownCertainty, asksOfOrder(understood, after: lastIntent) {
            return .order
        }
        // "And what did I order?"
        if knowsOrder, top.probability < orderCertainty,
            understood.intents.prefix(2).contains(where: {
                $0.intent == "order_status" && $0.probability >= orderHint
            })
        {
            return .order
        }
        let (intent, probability) = (top.intent, top.probability)
        let namesOrder = !understood.redacted.orderIDs.isEmpty
        if understood.onlyAddsDetails { return .order }
        switch intent {
        case "order_status", "cancel_or_change_order": return .order
        case "product_discovery": return .product
        case "shipping_info", "return_refund", "payment_issue", "complaint", "out_of_scope", "greeting",
            "chitchat", "feedback":
            if namesOrder { return .order }
            let isTalk = isSmalltalk(intent) && probability >= smalltalkCertainty
            return isTalk && !asksForAmount(understood.redacted.text) ? .smalltalk : .answer
        default: return .answer
        }
    }

    /// "How many people work for you?" is no small talk.
    private static func asksForAmount(_ text: String) -> Bool {
        let words = Tokenizer.terms(in: text).prefix(2)
        return words.first == "how"
            && ["many", "much", "long", "far", "often", "old", "big"].contains(words.last)
    }

    /// "When is the rest due?" behind an order, and "what was in my order?" any time later.
    private static func asksOfOrder(_ understood: Understanding, after lastIntent: String?) -> Bool {
        let words = Tokenizer.terms(in: understood.redacted.text)
        let isBehind = lastIntent.map(orderIntents.contains) ?? false
        if isBehind, !partsOfOrder.isDisjoint(with: words) { return true }
        return zip(words, words.dropFirst()).contains { pointers.contains($0) && $1 == "order" }
    }

    private static let orderIntents: Set<String> = ["order_status", "cancel_or_change_order"]
    private static let pointers: Set<String> = ["my", "that", "this", "the"]
    private static let partsOfOrder: Set<String> = [
        "order", "parcel", "package", "tracking", "track", "total", "items", "item", "rest", "due", "arrive",
        "arriving", "courier", "carrier", "driver", "shipped", "sent", "missing",
    ]
    /// What is asked so surely goes where it belongs, whatever was spoken of before.
    private static let ownCertainty = 0.8

    /// When the conversation is about an order, an unclear question that may be about it is.
    private static let orderCertainty = 0.4
    private static let orderHint = 0.2

    /// A question taken for small talk goes unanswered; small talk taken for a question is only looked up.
    private static let smalltalkCertainty = 0.6

    private static let smalltalk: Set<String> = ["greeting", "chitchat", "feedback"]
}
