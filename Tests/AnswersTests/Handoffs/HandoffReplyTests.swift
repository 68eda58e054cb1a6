import Answers
import Events
import TestSupport
import Testing

@Suite struct HandoffReplyTests {
    private func reply(_ rule: String) -> ReplyDraft {
        var turn = TurnRouted.sample("…", route: .handoff)
        turn.escalation = Escalation(rule: rule, reason: "because")
        return ReplyComposer(voice: StoreVoice(name: "Lumen")).reply(to: .sample(turn))
    }

    @Test(arguments: [
        ("explicit_request", "Of course."), ("negative_streak", "I'm sorry that this has been so difficult."),
        ("self_harm", "local emergency number"), ("product_safety", "stop using the product"),
        ("legal_threat", "I understand that this is serious."), ("safety_threat", "keep everyone safe"),
    ])
    func eachReasonForAPersonHasItsOwnWords(rule: String, words: String) {
        let reply = reply(rule)
        #expect(reply.outcome == .handedOff)
        #expect(reply.text.contains(words))
        #expect(reply.text.contains("I'm bringing in a person from our team."))
        #expect(reply.handoff?.rule == rule)
    }
}
