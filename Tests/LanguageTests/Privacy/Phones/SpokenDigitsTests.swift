import Testing

@testable import Language

@Suite struct SpokenDigitsTests {
    private func redact(_ text: String) -> String {
        var ledger = PlaceholderLedger(sessionID: "s")
        return Redactor().redact(text, ledger: &ledger).text
    }

    @Test(arguments: [
        ("four one five, five five five, oh one three two", "[PHONE_1]"),
        ("it's double four one five five five five zero one ok", "it's [PHONE_1] ok"),
        ("four one five five five five 0132", "[PHONE_1]"),
        ("my card: four one one one one one one one one one one one one one one one", "my card: [CARD_1]"),
        ("ssn one two three four five six seven eight nine", "ssn [SSN_1]"),
        ("the cvv is one two three", "the cvv is [CVV_1]"),
        ("one or two, maybe three jackets", "one or two, maybe three jackets"),
        ("I need one two-person tent", "I need one two-person tent"),
    ])
    func digitsWrittenOutAreTakenOut(text: String, expected: String) {
        #expect(redact(text) == expected)
    }
}
