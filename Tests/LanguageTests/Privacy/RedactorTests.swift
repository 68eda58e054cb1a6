import Events
import Testing

@testable import Language

@Suite struct RedactorTests {
    private func redact(_ text: String) -> String {
        var ledger = PlaceholderLedger(sessionID: "s")
        return Redactor().redact(text, ledger: &ledger).text
    }

    @Test(arguments: [
        ("write to kai@example.com.", "write to [EMAIL_1]."),
        ("john.o'neil+tag@mail.example.co.uk", "[EMAIL_1]"),
        ("john (at) example dot com", "[EMAIL_1]"),
        ("john [at] example [dot] com ok", "[EMAIL_1] ok"),
        ("john dot smith at example dot co dot uk thanks", "[EMAIL_1] thanks"),
        ("john @ example.com", "[EMAIL_1]"),
        ("email=john%40example.com&x=1", "email=[EMAIL_1]&x=1"),
        ("mailto:john@localhost", "mailto:[EMAIL_1]"), ("john&#64;example.com", "[EMAIL_1]"),
        ("ending with @example.com", "ending with @example.com"),
        ("love @handle . don't", "love @handle . don't"),
        ("<jürgen@exämple.de>", "<[EMAIL_1]>"),
        ("me@gmail", "[EMAIL_1]"),
        ("j\u{200B}ohn@exam\u{200B}ple.com", "[EMAIL_1]"),
        ("ｋａｉ＠ｅｘａｍｐｌｅ．ｃｏｍ", "[EMAIL_1]"),
        ("meet me at example.com", "meet me at example.com"),
        ("look at the dot com page", "look at the dot com page"),
        ("@handle and a@b", "@handle and a@b"),
        ("2 @ 19.99", "2 @ 19.99"),
    ])
    func addressesOfMailAreTakenOut(text: String, expected: String) {
        #expect(redact(text) == expected)
    }

    @Test(arguments: [
        ("4111 1111 1111 1111", "[CARD_1]"), ("3782 822463 10005", "[CARD_1]"),
        ("2223003122003222", "[CARD_1]"),
        ("4111.1111.1111.1111", "[CARD_1]"), ("4111-1111-1111-1111.", "[CARD_1]."),
        ("4111\u{A0}1111\u{A0}1111\u{A0}1111", "[CARD_1]"), ("4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "[CARD_1]"),
        ("４１１１１１１１１１１１１１１１", "[CARD_1]"), ("4111111111111111 12/27 123", "[CARD_1] [EXPIRY_1] [CVV_1]"),
        ("card4012888888881881!", "card[CARD_1]!"), ("6759649826438453", "[CARD_1]"),
        ("4111_1111_1111_1111", "[CARD_1]"), ("4111, 1111, 1111, 1111", "[CARD_1]"),
        ("3782|822463|10005", "[CARD_1]"), ("2019, 2020, 2021, 2022", "2019, 2020, 2021, 2022"),
        ("5019717010103742", "[CARD_1]"), ("30569309025904", "[CARD_1]"), ("3530111333300000", "[CARD_1]"),
        ("my visa is 4111-1111-1111-1112", "my visa is [CARD_1]"),
        ("order #4539578763621486", "order #[CARD_1]"),
        ("4012888888881882", "4012888888881882"),
        ("card ending in 1111", "card ending in 1111"),
        ("GTIN 4006381333931, EAN 5901234123457", "GTIN 4006381333931, EAN 5901234123457"),
        ("1700000000000 is a time", "1700000000000 is a time"),
        ("gift card 6006491260550218391", "gift card [CARD_1]"),
        ("gift card code ABCD-1234-EFGH-5678", "gift card code [CARD_1]"),
    ])
    func cardNumbersAreTakenOut(text: String, expected: String) {
        #expect(redact(text) == expected)
    }

    @Test(arguments: [
        ("(415) 555-0132 ext 12", "[PHONE_1]"), ("+1.415.555.0132", "[PHONE_1]"),
        ("0049 30 123456", "[PHONE_1]"),
        ("07700 900123", "[PHONE_1]"), ("06 12 34 56 78", "[PHONE_1]"),
        ("+44 (0)20 7946 0958!", "[PHONE_1]!"),
        ("my number: 4155550132", "my number: [PHONE_1]"), ("1-800-555-0199", "[PHONE_1]"),
        ("call 555-0132", "call [PHONE_1]"), ("tel:+14155550132", "tel:[PHONE_1]"),
        ("+49 170 1234567 or 030/1234567", "[PHONE_1] or [PHONE_2]"),
        ("four one five five five five zero one three two", "[PHONE_1]"),
        ("double four one five five five five zero one", "[PHONE_1]"),
        ("order 4155550132 shipped", "order 4155550132 shipped"),
        ("ORD-2024-123456, SKU 020-7946-0958", "ORD-2024-123456, SKU 020-7946-0958"),
        ("version 1.2.3.4", "version 1.2.3.4"),
        ("on 2026-11-21 or 21.11.2026", "on 2026-11-21 or 21.11.2026"),
        ("49.99 59.99 20.00", "49.99 59.99 20.00"), ("1 000 000 people", "1 000 000 people"),
        ("NW-10427 and 10 to 20 kg", "NW-10427 and 10 to 20 kg"), ("555-0132", "555-0132"),
        ("tracking 1Z999AA10123456784", "tracking 1Z999AA10123456784"),
        ("9400 1000 0000 0000 0000 00", "9400 1000 0000 0000 0000 00"),
        ("between 05.01.2026 10:30 and 06.01.2026", "between 05.01.2026 10:30 and 06.01.2026"),
    ])
    func telephoneNumbersAreTakenOut(text: String, expected: String) {
        #expect(redact(text) == expected)
    }

    @Test func oneValueKeepsItsPlaceholderThroughTheConversation() throws {
        var ledger = PlaceholderLedger(sessionID: "s-1")
        let redactor = Redactor()
        #expect(redactor.redact("a@x.com and b@x.com", ledger: &ledger).text == "[EMAIL_1] and [EMAIL_2]")
        let stored = try StoredForm.copy(of: ledger)
        var restored = stored
        #expect(redactor.redact("B@X.com, c@x.com", ledger: &restored).text == "[EMAIL_2], [EMAIL_3]")
        #expect(
            redactor.redact("+1 415 555 0132 or +1 (415) 555-0132", ledger: &restored).text
                == "[PHONE_1] or [PHONE_1]")
    }

    @Test func theLedgerHoldsNoValues() throws {
        var ledger = PlaceholderLedger(sessionID: "s-1")
        _ = Redactor().redact("kai@example.com 4111111111111111 +14155550132", ledger: &ledger)
        let text = try StoredForm.text(of: ledger)
        for secret in ["kai", "example", "4111", "555"] { #expect(!text.contains(secret)) }
    }

    @Test func anAddressIsGivenAsItsHash() {
        var ledger = PlaceholderLedger(sessionID: "s")
        let redacted = Redactor().redact("Kai@Example.com or kai (at) example dot com", ledger: &ledger)
        #expect(redacted.text == "[EMAIL_1] or [EMAIL_1]")
        #expect(
            redacted.emails == [EmailHash(email: "kai@example.com"), EmailHash(email: "kai@example.com")])
    }

    @Test func placesAreThoseOfTheOriginal() {
        let text = "👍 ｍail: kai@example.com, tel +14155550132"
        let matches = Redactor().matches(in: text)
        #expect(matches.map { String(text[$0.range]) } == ["kai@example.com", "+14155550132"])
        #expect(matches.map(\.kind) == [.email, .phone])
    }

    @Test func textWithoutPersonalDataIsUntouched() {
        let text = "Ünïcode\u{200B} 👩‍👩‍👧 e\u{301} — ok\r\n\t."
        #expect(redact(text) == text)
    }
}
