import Testing

@testable import Language

@Suite struct PhoneRecognizerTests {
    private func redact(_ text: String) -> String {
        var ledger = PlaceholderLedger(sessionID: "s")
        return Redactor().redact(text, ledger: &ledger).text
    }

    @Test(arguments: [
        ("call 612 345 678", "call [PHONE_1]"), ("612 345 678", "[PHONE_1]"),
        ("98765 43210 is best", "[PHONE_1] is best"), ("(11) 91234-5678", "[PHONE_1]"),
        ("(978)645-9740x11144 mobile", "[PHONE_1] mobile"), ("+33 1 84 17 61 18", "[PHONE_1]"),
        ("Phone:\n60-56-85-91", "Phone:\n[PHONE_1]"), ("781 1704 office", "[PHONE_1] office"),
        ("tel. 030/1234567", "tel. [PHONE_1]"), ("020 7946 0958", "[PHONE_1]"),
        ("reach me at 668 5702 tonight", "reach me at [PHONE_1] tonight"),
        ("What's your phone? 555 0132", "What's your phone? [PHONE_1]"),
        ("4155550132\n4155550199", "[PHONE_1]\n[PHONE_2]"),
        ("Phone: 415-555-0132 and order 10427", "Phone: [PHONE_1] and order 10427"),
    ])
    func numbersOfManyCountriesAreTakenOut(text: String, expected: String) {
        #expect(redact(text) == expected)
    }

    @Test(arguments: [
        "UPC 012345678905", "barcode 5012345678900", "1234567890", "I paid 1 299 000 rupees",
        "size 38 40 42 44",
        "tracking 94001 10200 88", "ref 020 7946 0958", "ISBN 978-3-16-148410-0", "2024 2025 2026",
        "on 12.03.2025 14:30", "from 9 to 5, 7 days", "model 5555-120-3344", "$1,234,567.00", "10x20x30 cm",
    ])
    func otherNumbersStay(text: String) {
        #expect(redact(text) == text)
    }
}
