import Answers
import Events
import TestSupport
import Testing

@Suite struct ReplyRemainderTests {
    private let context = ContextAssembled.sample(
        .sample("Can I return it, and when is the refund there?"),
        passages: [
            .sample("You can return it within 30 days. It must be unused. A label costs $6.95.", id: "c1"),
            .sample("Refunds take 5 business days.", title: "Refunds", id: "c2"),
        ])

    private func rest(_ shown: [String], composed: String) -> [ReplyPiece] {
        ReplyRemainder.pieces(
            after: shown.map { ReplyPiece(text: $0) }, of: ReplyDraft(text: composed, outcome: .answered),
            for: context, voice: .neutral)
    }

    @Test func theQuestionThatWasNotReachedIsAnswered() {
        let composed = "You can return it within 30 days. It must be unused.\n\nRefunds take 5 business days."
        let pieces = rest(["You can return it within 30 days."], composed: composed)
        #expect(pieces.map(\.text) == ["\n\nRefunds take 5 business days."])
        #expect(pieces.map(\.sources) == [["c2"]])
        let other = rest(["A label costs $6.95."], composed: composed)
        #expect(other.map(\.text).joined() == "\n\n" + composed)
    }

    @Test func whatIsSaidInOtherWordsIsNotSaidAgain() {
        #expect(
            rest(["Within 30 days you can return it."], composed: "You can return it within 30 days.") == [])
        let wrong = rest(["You can return it."], composed: "You can return it within 30 days.")
        #expect(wrong.map(\.text) == [" You can return it within 30 days."])
    }

    @Test func aListComesWholeOrNotAtAll() {
        let composed = "These fit best:\n- Red Shoe: $20.00\n- Blue Shoe: $30.00"
        #expect(rest(["A label costs $6.95."], composed: composed).map(\.text) == ["\n\n" + composed])
        #expect(
            rest(["The Red Shoe is $20.00, ", "the Blue Shoe, which fits best, $30.00."], composed: composed)
                == [])
    }

    @Test func theComposedReplySaysWhatStaysOpen() {
        let open =
            "I couldn't find an answer to the rest of your question. Would you like to talk to a person?"
        let pieces = rest(
            ["You can return it within 30 days."], composed: "You can return it within 30 days.\n\n" + open)
        #expect(pieces.map(\.text).joined() == "\n\n" + open)
    }
}
