import Testing

@testable import Conversations

@Suite struct GreetingTests {
    @Test func itSaysWhatItIsAndThatAPersonCanBeHad() {
        let text = Greeting.text(store: "Ridgeline", supportHours: "Mon-Fri 09:00-18:00")
        #expect(text.contains("AI assistant of Ridgeline"))
        #expect(text.hasSuffix("Our team is there Mon-Fri 09:00-18:00."))
        #expect(Greeting.text(store: "Ridgeline").contains("person, just say so"))
    }
}
