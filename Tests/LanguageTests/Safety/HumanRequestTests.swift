import Language
import Testing

@Suite struct HumanRequestTests {
    @Test(arguments: [
        "What is your phone number?", "whats ur email address", "when is your support available?",
        "Until when are you open?", "How late are you available today?", "what are your opening hours",
    ])
    func howToReachTheShopIsNoWishForAPerson(text: String) {
        #expect(HumanRequest.asksHowToReach(text))
        #expect(!HumanRequest.isMade(in: text))
    }

    @Test(arguments: [
        "What is the number? I want to talk to a person", "connect me with support please", "hello?",
        "tell me what hours I can reach customer service",
    ])
    func aWishForAPersonIsNoSuchQuestion(text: String) {
        #expect(!HumanRequest.asksHowToReach(text))
    }
}
