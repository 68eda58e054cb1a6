import Events
import Testing

@testable import Evaluation

@Suite struct TurnExpectationTests {
    private func complaints(
        _ text: String, outcome: String = "answered", cards: [Card] = [], citations: [Citation] = [],
        suggestions: [String] = [], _ change: (inout TurnExpectation) -> Void
    ) -> [String] {
        var expectation = TurnExpectation()
        change(&expectation)
        return expectation.complaints(about: [
            SpokenReply(
                text: text, outcome: outcome, citations: citations, cards: cards, suggestions: suggestions)
        ])
    }

    @Test func caseAndTypographyDoNotMatter() {
        #expect(
            complaints("It takes 3–5 Business days; you can’t") { $0.says = [["3-5 business"], ["can't"]] }
                == [])
    }

    @Test func oneOfSeveralWordingsIsEnoughAndAllGroupsAreNeeded() {
        #expect(complaints("30 days, unused") { $0.says = [["30 days", "a month"], ["unused"]] } == [])
        #expect(complaints("30 days") { $0.says = [["30 days"], ["unused", "not used"]] }.count == 1)
    }

    @Test(arguments: ["130 days", "30.5 days", "it costs $1,930"])
    func aNumberIsNotFoundInsideALongerOne(text: String) {
        #expect(complaints(text) { $0.says = [["30"]] }.count == 1)
    }

    @Test func whatMustNotBeSaidIsNamed() {
        #expect(complaints("You get 50% off") { $0.never = ["50%"] } == ["should never say “50%”"])
    }

    @Test func outcomesCardsCitationsAndSuggestionsAreHeldAgainstTheReply() {
        let order = Card.order(OrderSummary(orderID: "A-7", status: "shipped"))
        let citation = Citation(id: "1", title: "Returns and exchanges", quote: "q", documentID: "returns.md")
        #expect(complaints("x", outcome: "abstained") { $0.outcomes = ["answered"] }.count == 1)
        #expect(complaints("x", cards: [order]) { $0.cards = [["order:A-7"]] } == [])
        #expect(complaints("x", cards: [order]) { $0.cards = [["none"]] }.count == 1)
        #expect(complaints("x", citations: [citation]) { $0.cites = [["returns.md"], ["exchanges"]] } == [])
        #expect(complaints("x") { $0.cites = [["returns.md"]] }.count == 1)
        #expect(complaints("x", suggestions: ["Talk to a person"]) { $0.suggests = [["person"]] } == [])
        #expect(complaints("x") { $0.suggests = [["any"]] }.count == 1)
        #expect(complaints("one two three four") { $0.words = 3 } == ["4 words, 3 at most"])
    }

    @Test func severalRepliesToOneTurnAreOneTooMany() {
        let reply = SpokenReply(text: "x", outcome: "answered")
        #expect(TurnExpectation().complaints(about: [reply, reply]) == ["one reply expected, not 2"])
        #expect(TurnExpectation().complaints(about: []) == ["a reply expected"])
    }

    @Test func silenceIsExpectedOfAnAssistantThatHasHandedOver() {
        var expectation = TurnExpectation()
        expectation.isSilent = true
        #expect(expectation.complaints(about: []) == [])
        #expect(expectation.complaints(about: [SpokenReply(text: "x", outcome: "answered")]).count == 1)
    }
}
