import Testing

@testable import Language

/// Cases that other redactors get wrong, each with what is wanted here.
@Suite struct TrickyCasesTests {
    private func redact(_ text: String, shapes: [OrderIDShape] = []) -> String {
        var ledger = PlaceholderLedger(sessionID: "s")
        return Redactor(orderIDs: OrderIDRecognizer(shapes: shapes)).redact(text, ledger: &ledger).text
    }

    @Test(arguments: [
        ("4111 1111 1111 1111", "[CARD_1]"),
        ("3782 822463 10005", "[CARD_1]"),
        ("4111-1111-1111-1112", "[CARD_1]"),
        ("my card number is 4111111111111112", "my card number is [CARD_1]"),
        ("2223003122003222", "[CARD_1]"),
        ("4111.1111.1111.1111", "[CARD_1]"),
        ("4111\u{A0}1111\u{A0}1111\u{A0}1111", "[CARD_1]"),
        ("4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "[CARD_1]"),
        ("IMEI 490154203237518", "IMEI [DEVICE_1]"),
        ("GTIN 4006381333931", "GTIN 4006381333931"),
        ("EAN 5901234123457", "EAN 5901234123457"),
        ("gift card 6006491260550218391", "gift card [CARD_1]"),
        ("cvv 123 exp 12/27", "cvv [CVV_1] exp [EXPIRY_1]"),
        ("card ending in 1111", "card ending in 1111"),
        ("078-05-1120", "[SSN_1]"),
        ("900-12-3456", "[SSN_1]"),
        ("my SSN is 123-45-6789", "my SSN is [SSN_1]"),
        ("social security number: 666-12-3456", "social security number: [SSN_1]"),
        ("987-65-4320", "[SSN_1]"),
        ("order 4155550132 shipped", "order 4155550132 shipped"),
        ("(415) 555-0132 ext 12", "[PHONE_1]"),
        ("+1.415.555.0132", "[PHONE_1]"),
        ("0049 30 123456", "[PHONE_1]"),
        ("07700 900123", "[PHONE_1]"),
        ("four one five five five five zero one three two", "[PHONE_1]"),
        ("ORD-2024-123456", "ORD-2024-123456"),
        ("SKU 020-7946-0958", "SKU 020-7946-0958"),
        ("john.o'neil+tag@mail.example.co.uk", "[EMAIL_1]"),
        ("john (at) example dot com", "[EMAIL_1]"),
        ("john @ example.com", "[EMAIL_1]"),
        ("email=john%40example.com", "email=[EMAIL_1]"),
        ("mailto:john@localhost", "mailto:[EMAIL_1]"),
        ("version 1.2.3.4", "version 1.2.3.4"),
        ("2001:db8::1", "[IP_1]"),
        ("[2001:db8::1]:8080", "[IP_1]"),
        ("::ffff:10.0.0.1", "[IP_1]"),
        ("GB82 WEST 1234 5698 7654 32", "[IBAN_1]"),
        ("FR1420041010050500013M02606", "[IBAN_1]"),
        ("de89 3704 0044 0532 0130 00", "[IBAN_1]"),
        ("my bank account is GB82WEST12345698765433", "my bank account is [IBAN_1]"),
        ("NHS 943 476 5919", "NHS [NATIONAL_ID_1]"),
        ("943 476 5919", "[PHONE_1]"),
        ("SW1A 1AA", "[ADDRESS_1]"),
        ("born 5 May 1984", "born [DATE_OF_BIRTH_1]"),
    ])
    func eachIsRedactedOrKept(text: String, expected: String) {
        #expect(redact(text) == expected)
    }

    /// Numbers that networks publish for tests, all with the right check digit.
    static let cards = [
        "4111111111111111", "4012888888881881", "5555555555554444", "5105105105105100", "2223003122003222",
        "378282246310005", "371449635398431", "6011111111111117", "6011000400000000", "3530111333300000",
        "30569309025904", "5019717010103742", "6759649826438453",
    ]

    @Test(arguments: cards)
    func everyNetworksCardIsFoundInEveryWriting(number: String) {
        for written in Writing.all(of: number, groups: 4) {
            #expect(redact("it is \(written).") == "it is [CARD_1].", "\(written)")
        }
    }

    @Test(arguments: ["4012888888881882", "36168002586008"])
    func aWrongCheckDigitCountsOnlyAsACardWhenWordsSaySo(number: String) {
        #expect(redact("number \(number)") == "number \(number)")
        #expect(redact("my card: \(number)") == "my card: [CARD_1]")
        #expect(redact("\(number) is my card number") == "[CARD_1] is my card number")
    }

    @Test(arguments: [
        "AL47212110090000000235698741", "AD1200012030200359100100", "AT611904300234573201",
        "BE68539007547034",
        "BR9700360305000010009795493P1", "DE89370400440532013000", "GB82WEST12345698765432",
    ])
    func everyCountrysIBANIsFoundInEveryWriting(number: String) {
        for written in Writing.all(of: number, groups: 4) + [number.lowercased()] {
            #expect(redact("to \(written), please") == "to [IBAN_1], please", "\(written)")
        }
    }

    @Test func anOrderIDInTheShopsShapeStaysUnlessItIsCalledACard() throws {
        let shapes = [try #require(OrderIDShape("################"))]
        #expect(redact("order #4539578763621486", shapes: shapes) == "order #4539578763621486")
        #expect(redact("my card is 4539578763621486", shapes: shapes) == "my card is [CARD_1]")
        #expect(redact("order #4539578763621486") == "order #[CARD_1]")
    }
}
