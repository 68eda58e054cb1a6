import Answers
import Testing

@Suite struct ReplyPiecesTests {
    @Test(arguments: [
        "", "One.", "One. Two? Three!", "A list:\n- first\n- second\n\nThe end.", "  spaces around.  ",
        "No end",
        "It costs $6.95. That is e.g. less than $7.", "1. Open it.\n2. Close it.",
    ])
    func joinedPiecesAreTheText(text: String) {
        #expect(ReplyPieces.of(text).joined() == text)
    }

    @Test func aSentenceIsAPiece() {
        #expect(
            ReplyPieces.of("It costs $6.95. Pay at checkout.") == ["It costs $6.95. ", "Pay at checkout."])
    }
}
