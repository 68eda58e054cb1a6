import Events
import Testing

@testable import Routing

@Suite struct WishesTests {
    @Test func severalWishesInOneMessageAreEachNamed() throws {
        let turn = try SessionScript().say("Where is my order? Also, what is your return policy?")
        let clauses = try #require(turn.clauses)
        #expect(clauses.map(\.intent) == ["order_status", "return_refund"])
        #expect(clauses.allSatisfy { $0.probability >= 0.5 })
        #expect(clauses.map(\.text).joined(separator: " ").contains("return policy"))
    }

    @Test func oneWishInTwoSentencesIsOne() throws {
        let turn = try SessionScript().say("Where is my order? When will my order arrive?")
        #expect(turn.clauses == nil)
    }

    @Test func aBareDetailIsNoWishForAPerson() throws {
        let turn = try SessionScript().say("kai@example.com")
        #expect(turn.route == .order)
        #expect(turn.escalation == nil)
    }

    @Test(arguments: [
        "Where is NW-10439? samuel.adeyemi@example.com", "My order NW-10431 is late. tanya@example.com",
        "Did my return for NW-10425 arrive? jack.thornbury@example.net", "am I talking to a real person?",
    ])
    func anAddressBesideAQuestionIsNoWishForAPerson(text: String) throws {
        #expect(try SessionScript().say(text).route != .handoff)
    }

    @Test func clausesHoldNoPersonalData() throws {
        let turn = try SessionScript()
            .say("Where is my order, I am kai@example.com? Also, what is your return policy?")
        let text = (turn.clauses ?? []).map(\.text).joined()
        #expect(!text.contains("kai@"))
    }
}
