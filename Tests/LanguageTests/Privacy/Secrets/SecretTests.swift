import Testing

@testable import Language

@Suite struct SecretTests {
    private func redact(_ text: String) -> String {
        var ledger = PlaceholderLedger(sessionID: "s")
        return Redactor().redact(text, ledger: &ledger).text
    }

    @Test(arguments: [
        ("my password is hunter2", "my password is [PASSWORD_1]"),
        ("password: Sommer!2024, ok?", "password: [PASSWORD_1], ok?"),
        ("hunter2 is my password", "[PASSWORD_1] is my password"),
        ("pwd=abcd", "pwd=[PASSWORD_1]"), ("password: correcthorse", "password: [PASSWORD_1]"),
        ("my password is \"sunshine\"", "my password is \"[PASSWORD_1]\""),
        ("my pin is 4821", "my pin is [PASSWORD_1]"),
        ("I changed my password to Fluffy_99 yesterday", "I changed my password to [PASSWORD_1] yesterday"),
        ("the verification code is 482913", "the verification code is [PASSWORD_1]"),
        ("passcode $ecret", "passcode $ecret"), ("the password is $ecret!", "the password is [PASSWORD_1]!"),
    ])
    func passwordsAreTakenOut(text: String, expected: String) {
        #expect(redact(text) == expected)
    }

    @Test(arguments: [
        "my password is not working", "my password is wrong", "I forgot my password",
        "how do I reset my password?",
        "the password link expired", "password reset email never came", "my password is being rejected",
        "the boarding pass. #AirlineSecurity", "forgotten the pin for my 401k account",
        "a pin badge for 3 dollars",
        "my password is too weak", "is my password safe", "password: how do I change it",
        "I can't pass 2 checks",
    ])
    func whatIsSaidOfPasswordsStays(text: String) {
        #expect(redact(text) == text)
    }
}
