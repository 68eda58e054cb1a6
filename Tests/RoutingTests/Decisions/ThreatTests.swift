import Events
import Testing

@testable import Routing

@Suite struct ThreatTests {
    @Test(arguments: [
        ("I will sue you, my lawyer is ready", "legal_threat"),
        ("I'm going to file a chargeback with my bank", "legal_threat"),
        ("the stove exploded and burned my hand", "product_safety"),
        ("I want to kill myself", "self_harm"),
        ("I'm coming to your office with a gun", "safety_threat"),
    ])
    func aThreatBringsAPersonByItsRule(text: String, rule: String) throws {
        let turn = try SessionScript().say(text)
        #expect(turn.escalation?.rule == rule)
        #expect(turn.route == .handoff)
        #expect(turn.escalation?.reason.contains(rule) == false)
    }

    @Test(arguments: [
        "these boots are killing me", "is it legal to camp there", "I need a suit", "do you sell stoves",
    ])
    func ordinaryWordsAreNoThreat(text: String) throws {
        #expect(try SessionScript().say(text).escalation == nil)
    }
}
