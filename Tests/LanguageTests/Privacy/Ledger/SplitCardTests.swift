import Testing

@testable import Language

@Suite struct SplitCardTests {
    /// What is left of each message of one conversation, which is stored between them.
    private func conversation(_ messages: [String]) throws -> [String] {
        var ledger = PlaceholderLedger(sessionID: "s")
        return try messages.map { message in
            ledger = try StoredForm.copy(of: ledger)
            return Redactor().redact(message, ledger: &ledger).text
        }
    }

    @Test(arguments: [
        (["my card is 4111 1111", "1111 1111"], ["my card is [CARD_1]", "[CARD_1]"]),
        (["visa 411111111111", "and the rest is 1111"], ["visa [CARD_1]", "and the rest is [CARD_1]"]),
        (["card number 4111", "1111 1111 1111"], ["card number 4111", "[CARD_1]"]),
        (
            ["my card is 4111", "1111", "1111", "1111"],
            ["my card is 4111", "[CARD_1]", "[CARD_1]", "[CARD_1]"]
        ),
        (["my card is 4111 1111", "hang on", "1111 1111"], ["my card is [CARD_1]", "hang on", "[CARD_1]"]),
        (["my card is 4111 1111", "1111 1112"], ["my card is [CARD_1]", "[CARD_1]"]),
        (
            ["my card is 4111 1111", "1111 1111", "card 5555 5555 5555 4444"],
            ["my card is [CARD_1]", "[CARD_1]", "card [CARD_2]"]
        ),
    ])
    func aNumberTypedInPartsIsTakenOutInParts(messages: [String], expected: [String]) throws {
        #expect(try conversation(messages) == expected)
    }

    @Test(arguments: [
        ["card ending in 1111", "order 10427"], ["the last four of my card are 1111", "10427"],
        ["my card is 4111 1111 1111 1111", "1111 2222"], ["I have 2 cards", "12 34"],
        ["the card was charged 120 on 5 May", "10427"],
    ])
    func otherNumbersAreNoPartOfACard(messages: [String]) throws {
        let texts = try conversation(messages)
        #expect(texts.last == messages.last)
    }

    @Test func anOrderIDThatWasAskedForIsNoPart() {
        var ledger = PlaceholderLedger(sessionID: "s")
        let redactor = Redactor()
        _ = redactor.redact("my card is 4111 1111", ledger: &ledger)
        let answer = redactor.redact("10427", ledger: &ledger, expectsOrderID: true)
        #expect(answer.text == "10427")
        #expect(answer.orderIDs == ["10427"])
        #expect(redactor.redact("1111 1111", ledger: &ledger, expectsOrderID: true).text == "[CARD_1]")
    }

    @Test func aPartIsNoOrderID() {
        var ledger = PlaceholderLedger(sessionID: "s")
        _ = Redactor().redact("my card is 4111", ledger: &ledger)
        #expect(Redactor().redact("1111", ledger: &ledger).orderIDs.isEmpty)
    }

    @Test func noDigitOfAPartIsStored() throws {
        var ledger = PlaceholderLedger(sessionID: "s")
        _ = Redactor().redact("my card is 4929 7713", ledger: &ledger)
        let text = try StoredForm.text(of: ledger)
        #expect(text.contains("\"count\":8"))
        for digits in ["4929", "7713", "49", "77"] { #expect(!text.contains(digits)) }
    }

    @Test func aPartWaitsForTwoMessagesOnly() throws {
        let texts = try conversation(["my card is 4111 1111", "one moment", "hm", "well", "1111 1111"])
        #expect(texts.last == "1111 1111")
    }
}
