import Retrieval
import Testing

/// How a message is taken apart.
@Suite struct QuestionsTests {
    @Test(arguments: [
        ("how much is shipping and do you sell boots?", ["how much is shipping", "do you sell boots?"]),
        ("do you have boots and shoes?", ["do you have boots and shoes?"]),
        (
            "is it waterproof & what does it weigh, plus when is it back?",
            ["is it waterproof", "what does it weigh", "when is it back?"]
        ),
    ])
    func questionsAreCutWhereTheNextOneBegins(text: String, expected: [String]) {
        #expect(Questions.split(text) == expected)
    }

    @Test func aLongMessageIsReadOnce() {
        for text in ["a and b ", "tent and how tent ", "and how and how "] {
            let long = String(repeating: text, count: 8000 / text.count)
            #expect(Questions.split(long).count <= 3)
        }
    }
}
