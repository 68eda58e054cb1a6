import Testing

@testable import Language

@Suite struct NameRecognizerTests {
    private func redact(_ text: String) -> String {
        var ledger = PlaceholderLedger(sessionID: "s")
        return Redactor().redact(text, ledger: &ledger).text
    }

    @Test(arguments: [
        ("My name is Peter Miller", "My name is [NAME_1]"),
        (
            "hi, my name is Ann-Marie O'Neill and my order is late",
            "hi, my name is [NAME_1] and my order is late"
        ),
        ("my name's Jo. Where is it?", "my name's [NAME_1]. Where is it?"),
        ("My full name is Robert A. Johnson, please check", "My full name is [NAME_1], please check"),
        ("I am called Zoë.", "I am called [NAME_1]."), ("my name is: Peter", "my name is: [NAME_1]"),
        ("this is Peter Miller speaking", "this is [NAME_1] speaking"),
        ("my name is Peter Miller, mail kai@example.com", "my name is [NAME_1], mail [EMAIL_1]"),
        ("my name is Peter I need help", "my name is [NAME_1] I need help"),
    ])
    func whoIntroducesThemselvesStaysUnknown(text: String, expected: String) {
        #expect(redact(text) == expected)
    }

    @Test(arguments: [
        "my name is misspelled in my profile", "MY NAME IS WRONG", "how do I change my name on the account",
        "this is Peter's jacket", "this is Northwether's fault", "it is Monday", "my name is NW-10427",
        "my name is", "what is my name?", "The Pro is called Pro.",
    ])
    func otherWordsStay(text: String) {
        #expect(redact(text) == text)
    }

    @Test func aNameIsNotKeptEvenAsAHash() {
        #expect(PIIKind.name.isNeverHashed)
        #expect(PIITypeNames.kind(of: "NAME") == nil)
    }
}
