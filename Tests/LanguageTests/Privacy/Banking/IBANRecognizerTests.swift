import Testing

@testable import Language

@Suite struct IBANRecognizerTests {
    private func redact(_ text: String) -> String {
        var ledger = PlaceholderLedger(sessionID: "s")
        return Redactor().redact(text, ledger: &ledger).text
    }

    @Test(arguments: [
        ("refund to DE89 3704 0044 0532 0130 01", "refund to [IBAN_1]"),
        ("GB82 WEST 1234 5698 7654 33", "[IBAN_1]"),
        ("iban de89370400440532013", "iban [IBAN_1]"),
        ("GB82 WEST 1234 5698 7654 32 is mine", "[IBAN_1] is mine"),
        ("NL91ABNA0417164300 and again NL91 ABNA 0417 1643 00", "[IBAN_1] and again [IBAN_1]"),
        ("account number 12345678, sort code 12-34-56", "account number [ACCOUNT_1], sort code [ACCOUNT_2]"),
        ("routing number is 021000021", "routing number is [ACCOUNT_1]"),
        ("my a/c no is 04213141403", "my a/c no is [ACCOUNT_1]"),
    ])
    func bankDetailsAreTakenOut(text: String, expected: String) {
        #expect(redact(text) == expected)
    }

    @Test(arguments: [
        "my account was opened in 2019", "is there an account for order 10427?", "DE89 is a nice number",
        "I can't open my account 3 times already",
    ])
    func talkAboutAccountsStays(text: String) {
        #expect(redact(text) == text)
    }

    @Test func checkDigitsAreCheckedModulo97() {
        #expect(IBAN.isValid(Array("gb82west12345698765432".unicodeScalars.map(\.value))))
        #expect(!IBAN.isValid(Array("gb82west12345698765433".unicodeScalars.map(\.value))))
        #expect(!IBAN.isValid(Array("gb8".unicodeScalars.map(\.value))))
    }
}
