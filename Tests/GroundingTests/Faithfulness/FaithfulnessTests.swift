import Testing

@testable import Grounding

@Suite struct FaithfulnessTests {
    private let page = """
        The lamp is made of brass and glass. It was designed by Ada Miller in 1962 for a hotel in Basel. The shade \
        comes in green. A new bulb lasts 2,000 hours.
        """

    private func score(_ answer: String) -> FaithfulnessScore {
        Faithfulness.score(answer: answer, evidence: page)
    }

    @Test(arguments: [
        "The lamp is made of brass and glass.", "Yes, the shade comes in green.",
        "It was designed by Ada Miller in 1962.", "A new bulb lasts 2000 hours. The shade comes in green.",
        "Brass",
    ])
    func whatThePageSaysIsFaithful(answer: String) {
        #expect(score(answer).isFaithful, "\(score(answer).value)")
    }

    @Test(arguments: [
        "The lamp is made of plastic and costs twenty dollars.", "It was designed by Jane Smith for a ship.",
        "The bulb of the lamp was designed in green glass for 1962 hours.",
        "I bought one last summer, so pretty!",
    ])
    func whatItDoesNotSayIsNot(answer: String) {
        #expect(!score(answer).isFaithful, "\(score(answer).value)")
    }

    @Test func eachSentenceIsJudgedAndNamesItsSource() {
        let score = score("The shade comes in green. Dogs like to sleep under it.")
        #expect(score.sentences.map(\.isSupported) == [true, false])
        #expect(score.sentences[0].source == "The shade comes in green.")
        #expect(!score.isFaithful)
    }

    @Test func nothingSaidIsNothingInvented() {
        #expect(score("").value == 1)
        #expect(score("…").value == 1)
        #expect(Faithfulness.score(answer: "Something.", evidence: "").value == 0)
    }
}
