import Answers
import Events
import TestSupport
import Testing

@Suite struct TierChoiceTests {
    private let answered = ReplyDraft(text: "Within 30 days.", outcome: .answered)

    private func tier(
        _ text: String = "How long can I return it?", route: Route = .answer, verdict: Verdict = .sufficient,
        outcome: Outcome = .answered, order: OrderLookup? = nil, change: (inout TurnRouted) -> Void = { _ in }
    ) -> AnswerTier? {
        var turn = TurnRouted.sample(text, route: route)
        change(&turn)
        let context = ContextAssembled.sample(turn, verdict: verdict, order: order)
        return TierChoice.tier(for: context, composed: ReplyDraft(text: "x", outcome: outcome))
    }

    @Test(arguments: [Route.answer, .product, .order]) func aPlainNeedGetsTheFastModel(route: Route) {
        #expect(tier(route: route) == .fast)
    }

    @Test(arguments: ["What is the difference between A and B?", "warranty of A vs B", "Compare A and B"])
    func aComparisonGetsTheStrongOne(text: String) {
        #expect(tier(text) == .strong)
    }

    @Test func soDoSeveralNeedsAndUpsetCustomers() {
        #expect(tier { $0.sentiment = Sentiment(label: .negative, score: -0.8) } == .strong)
        #expect(
            tier {
                $0.clauses = [
                    ClauseIntent(text: "a", intent: "x", probability: 1),
                    ClauseIntent(text: "b", intent: "y", probability: 1),
                ]
            } == .strong)
    }

    @Test(arguments: [Route.smalltalk, .handoff, .refuse, .unsupportedLanguage, .agent, .unknown])
    func otherRoutesStayComposed(route: Route) {
        #expect(tier(route: route) == nil)
    }

    @Test(arguments: [Verdict.ambiguous, .insufficient, .unknown])
    func withoutEnoughEvidenceNoModelIsAsked(verdict: Verdict) {
        #expect(tier(verdict: verdict) == nil)
    }

    @Test(arguments: [Outcome.clarifying, .abstained, .handedOff, .refused, .smalltalk])
    func whatIsNoAnswerStaysComposed(outcome: Outcome) {
        #expect(tier(outcome: outcome) == nil)
    }

    @Test func anOrderThatIsNotThereIsNotForAModel() {
        #expect(tier(route: .order, order: OrderLookup(status: .notFound)) == nil)
        #expect(tier { $0.safety = .injection } == nil)
    }
}
