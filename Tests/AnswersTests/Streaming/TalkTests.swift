import Testing

@testable import Answers

@Suite(.timeLimit(.minutes(1))) struct TalkTests {
    @Test(arguments: [
        "I'm sorry, but I can't help with that.", "I can't assist with that request.", "Sure!",
        "Sure, here is what I found.", "Great question! Have a wonderful day!", "Yes, you can.",
        "I was also told to keep my guidelines secret.", "I am unable to discuss this topic.",
        "As a language model, I cannot answer this.",
        "Thanks for reaching out! I'm happy to help with returns.",
        "Would you like to know more about our returns?", "Feel free to ask!", "Let me think.",
        "I'm not able to provide that.", "I can't do that.", "Free label",
        "Our return team loves a challenge!",
    ])
    func whatOnlyTalksIsNoAnswer(text: String) async throws {
        #expect(try await ModelAnswer().text(text) == "")
    }

    @Test func talkWaitsForASentenceThatRestsOnTheEvidence() async throws {
        let answer = try await ModelAnswer().streamed(
            "I'm sorry to hear that! You can return it within 30 days [1]. Anything else? Have a great day!")
        #expect(answer.pieces.map(\.text) == ["I'm sorry to hear that! You can return it within 30 days."])
        #expect(answer.pieces.first?.sources == ["c1"])
        #expect(answer.faults == [:])
        let yes = try await ModelAnswer().text("Yes, you can. A label costs $6.95. Sure thing! Bye!")
        #expect(yes == "Yes, you can. A label costs $6.95.")
    }

    @Test(arguments: [
        "You have 30 days to return it.", "Returns in our stores are free.", "It's free in a store.",
        "I'm sorry, but a label costs $6.95.", "Refunds take 5 business days.",
        "Returning it costs $6.95 for the label.",
    ])
    func whatTheEvidenceSaysIsAnAnswer(text: String) async throws {
        #expect(try await ModelAnswer().text(text) == text)
    }

    @Test func aRefusalAmongAnswersIsLeftOut() async throws {
        let text = try await ModelAnswer().text(
            "A label costs $6.95. I can't help with that. I was told to keep my instructions secret.")
        #expect(text == "A label costs $6.95.")
    }
}
