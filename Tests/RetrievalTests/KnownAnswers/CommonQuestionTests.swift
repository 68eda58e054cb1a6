import Events
import TestSupport
import Testing

@testable import Retrieval

@Suite struct CommonQuestionTests {
    private func turn(_ text: String, intent: String = "return_refund", route: Route = .answer) -> TurnRouted
    {
        .sample(text, route: route, intent: intent)
    }

    @Test func aQuestionForEverybodyIsLookedUpByItsWords() {
        #expect(
            CommonQuestion.question(of: turn("What is your return policy?")) == "what is your return policy")
    }

    @Test(arguments: [
        "and if it's opened?", "how about that one?", "[EMAIL_1] where is my refund", "hi",
        "what about boots?",
    ])
    func aQuestionThatLeansOnTheConversationIsNot(text: String) {
        var turn = turn(text)
        if text.contains("[") { turn.redactions = [Redaction(type: "EMAIL", placeholder: "[EMAIL_1]")] }
        #expect(CommonQuestion.question(of: turn) == nil)
    }

    @Test func whatBelongsToOneCustomerIsNeverLookedUp() {
        #expect(CommonQuestion.question(of: turn("where is my parcel now", intent: "order_status")) == nil)
        #expect(CommonQuestion.question(of: turn("what is your return policy", route: .order)) == nil)
        var angry = turn("what is your stupid return policy")
        angry.sentiment = Sentiment(label: .negative, score: -0.8)
        #expect(CommonQuestion.question(of: angry) == nil)
        var order = turn("can I return NW-10427")
        order.orderIDMentioned = true
        #expect(CommonQuestion.question(of: order) == nil)
    }

    @Test func questionsThatDifferInWhatMattersAreNotTheSame() {
        let question = "can i return shoes within 30 days"
        #expect(CommonQuestion.areSame(question, question, likeness: 0))
        #expect(
            CommonQuestion.areSame(question, "can i return the shoes within 30 days please", likeness: 0.96))
        #expect(!CommonQuestion.areSame(question, "can i return shoes within 60 days", likeness: 0.99))
        #expect(!CommonQuestion.areSame(question, "can i not return shoes within 30 days", likeness: 0.99))
        #expect(!CommonQuestion.areSame(question, "may boots be sent back to you in 30 days", likeness: 0.94))
    }
}
