import Events
import Language
import Testing

@testable import Routing

@Suite struct RouteDecisionTests {
    private static func understood(
        _ text: String, intent: String, probability: Double = 0.95, safety: SafetyVerdict = .clean,
        toxicity: Double = 0, sentiment: Double = 0
    ) -> Understanding {
        let reading = MessageReading(
            intents: [], clauses: [], sentiment: Sentiment(label: .neutral, score: sentiment), language: "en",
            safety: safety, safetyScores: SafetyScores(toxicity: toxicity, injection: 0), threat: nil,
            asksForPerson: false, vector: nil)
        var ledger = PlaceholderLedger(sessionID: "s")
        return Understanding(
            redacted: Redactor().redact(text, ledger: &ledger),
            intents: [IntentScore(intent: intent, probability: probability)], clauses: [], reading: reading,
            onlyAddsDetails: false)
    }

    private func route(_ understood: Understanding, after lastIntent: String? = nil) -> Route {
        RouteDecision.decide(understood, state: SessionState(sessionID: "s"), lastIntent: lastIntent).route
    }

    @Test(arguments: [
        ("product_discovery", 0.99, 0.55, Route.product), ("product_discovery", 0.99, 0.8, .refuse),
        ("product_discovery", 0.6, 0.55, .refuse), ("complaint", 0.99, 0.55, .refuse),
        ("chitchat", 0.99, 0.55, .refuse),
    ])
    func aClearMatterIsNotRefusedForAWordThatMayBeAbusive(
        intent: String, probability: Double, toxicity: Double, expected: Route
    ) {
        let said = Self.understood(
            "a gift for a nerd", intent: intent, probability: probability, safety: .toxic, toxicity: toxicity)
        #expect(route(said) == expected)
    }

    @Test func aFollowUpStaysWithTheMatterBefore() {
        let said = Self.understood("what about hand grinders", intent: "product_discovery")
        #expect(route(said) == .product)
        #expect(route(said, after: "product_discovery") == .product)
        #expect(route(said, after: "return_refund") == .answer)
        let own = Self.understood("show me hand grinders", intent: "product_discovery")
        #expect(route(own, after: "return_refund") == .product)
    }

    @Test func aQuestionForANumberIsNoSmallTalk() {
        #expect(route(Self.understood("how many people work for you", intent: "chitchat")) == .answer)
        #expect(route(Self.understood("how are you", intent: "chitchat")) == .smalltalk)
    }

    @Test(arguments: [
        ("when is the rest due", "order_status", Route.order),
        ("when is the rest due", "return_refund", .answer),
        ("which items are in that order?", "return_refund", .order),
        ("are you open today", "order_status", .answer),
    ])
    func anOrderThatIsSpokenOfIsMeantByWhatBelongsToIt(text: String, lastIntent: String, expected: Route) {
        var state = SessionState(sessionID: "s")
        let said = Self.understood(text, intent: "out_of_scope", probability: 0.5)
        #expect(RouteDecision.decide(said, state: state, lastIntent: lastIntent).route == .answer)
        state.orderID = "NW-10427"
        #expect(RouteDecision.decide(said, state: state, lastIntent: lastIntent).route == expected)
    }

    @Test(arguments: [
        ("how long will they hang on to it", "shipping_info", false),
        ("the tent is a disgrace", "shipping_info", true),
        ("what is this rubbish?", "complaint", true),
    ])
    func aQuestionAboutSomethingUnpleasantIsNoComplaint(text: String, intent: String, isUnhappy: Bool) {
        let said = Self.understood(text, intent: intent, sentiment: -0.9)
        #expect(EscalationRule.isUnhappy(said) == isUnhappy)
    }
}
