import FoundationEssentials
import Testing

@testable import Language

@Suite struct PlaceholderLedgerTests {
    @Test func aLedgerStoredBeforeCardsCouldBeSplitIsRead() throws {
        let stored = #"{"scope":"s-1","seen":{"EMAIL":["01234567"]}}"#
        var ledger = try JSONDecoder().decode(PlaceholderLedger.self, from: Data(stored.utf8))
        #expect(ledger.placeholder(for: "kai@example.com", kind: .email) == "[EMAIL_2]")
        #expect(ledger.placeholder(for: "kai@example.com", kind: .email) == "[EMAIL_2]")
    }

    @Test func nothingIsKeptOfWhatHasFewValues() throws {
        var first = PlaceholderLedger(sessionID: "s-1")
        var second = PlaceholderLedger(sessionID: "s-1")
        #expect(first.placeholder(for: "123", kind: .cardCode) == "[CVV_1]")
        #expect(second.placeholder(for: "987", kind: .cardCode) == "[CVV_1]")
        #expect(first == second)
        #expect(first.placeholder(for: "123", kind: .cardCode) == "[CVV_2]")
    }

    @Test func aHashIsTooShortToFindItsValue() throws {
        var ledger = PlaceholderLedger(sessionID: "s-1")
        _ = ledger.placeholder(for: "4111111111111111", kind: .card)
        let text = try StoredForm.text(of: ledger)
        #expect(text.contains(/"CARD":\["[0-9a-f]{4}"\]/))
    }
}
