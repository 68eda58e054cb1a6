import Testing

@testable import Grounding

@Suite struct ClaimCheckerTests {
    private let pages = [
        EvidencePiece(
            sourceID: "returns#1", kind: .passage, title: "Returns", section: "How long",
            text:
                "You have 30 days to return an item, 60 days for the warranty of batteries. We refund you in full."
        ),
        EvidencePiece(
            sourceID: "shipping#1", kind: .passage, title: "Shipping",
            text:
                "| Country | Time | Cost |\n|---|---|---|\n| Norway | 6–9 days | €19.50 |\n| Austria | 3–5 days | €9.90 |"
        ),
        EvidencePiece(
            sourceID: "lamp", kind: .product, title: "Desk Lamp", text: "The Desk Lamp costs €49.00."),
        EvidencePiece(
            sourceID: "mug", kind: .product, title: "Stone Mug", text: "The Stone Mug costs €12.00."),
    ]

    private var setting: ClaimSetting {
        ClaimSetting(
            question: "How long?",
            products: [
                OfferedProduct(id: "lamp", title: "Desk Lamp", isAvailable: true),
                OfferedProduct(id: "mug", title: "Stone Mug", isAvailable: false),
            ])
    }

    private func verdicts(_ text: String) -> [ClaimVerdict] {
        ClaimChecker(evidence: Evidence(pages), setting: setting).verdicts(in: text)
    }

    private func unsupported(_ text: String) -> [String] {
        verdicts(text).filter { !$0.isSupported }.map(\.claim.text)
    }

    @Test func aSupportedClaimNamesItsSourceWordForWord() throws {
        let verdict = try #require(
            verdicts("You can return it within 30 days.").first { $0.claim.kind == .quantity })
        #expect(verdict.support?.sourceID == "returns#1")
        #expect(verdict.support?.kind == .passage)
        #expect(verdict.support?.quote.hasPrefix("You have 30 days to return an item") == true)
    }

    @Test(arguments: [
        "You can return an item within 60 days.", "The warranty of batteries is 30 days.",
        "Shipping to Norway costs €9.90.", "Austria takes 6–9 days.", "The Desk Lamp costs €12.00.",
    ])
    func aNumberBelongsToWhatItStandsBeside(text: String) {
        #expect(unsupported(text).count == 1)
    }

    @Test(arguments: [
        "You can return an item within 30 days.", "The warranty of batteries is 60 days.",
        "Shipping to Norway costs €19.50.", "Austria takes 3–5 days.", "The Stone Mug costs €12.00.",
    ])
    func whatBelongsTogetherPasses(text: String) {
        #expect(unsupported(text) == [])
    }

    @Test func stockIsThatOfTheProduct() {
        #expect(unsupported("The Desk Lamp is in stock.") == [])
        #expect(unsupported("The Stone Mug is in stock.") == ["in stock"])
        #expect(unsupported("The Stone Mug is sold out.") == [])
        #expect(unsupported("The Desk Lamp is available in pink.") != [])
    }

    @Test(arguments: [
        "Would you like me to bring in a person?", "Hello!", "I'm sorry about that.", "Thanks for waiting.",
        "Do you mean the lamp or the mug?", "Happy to help!",
    ])
    func whoAsksOrGreetsClaimsNothing(text: String) {
        #expect(unsupported(text) == [])
    }

    @Test(arguments: ["Do you know that you get 20% off?", "Shall I use the code SAVE10?"])
    func aNumberInAQuestionIsAClaimAllTheSame(text: String) {
        #expect(unsupported(text).count == 1)
    }

    @Test func whatTheShopSaysThatItDoesMayBePromised() {
        #expect(unsupported("We will refund you in full.") == [])
        #expect(unsupported("We will call you tomorrow.") != [])
        #expect(unsupported("I've refunded you in full.") != [])
    }

    @Test func noQuestionsAskedMustStandThere() {
        let held = verdicts("You can return an item, no questions asked.").filter { !$0.isSupported }
        #expect(held.map(\.claim.kind) == [.absolute])
    }

    @Test func onlyAHandoverAnnouncesAPerson() {
        let text = "I'm bringing in a person from our team."
        #expect(unsupported(text) != [])
        let handing = ClaimChecker(evidence: Evidence(pages), setting: ClaimSetting(handsOver: true))
        #expect(handing.verdicts(in: text).allSatisfy { $0.isSupported })
    }

    @Test func anOrderIsWhereTheOrderSystemSaysItIs() {
        let setting = ClaimSetting(orderStates: ["in transit"])
        let order = EvidencePiece(
            sourceID: "A-7", kind: .order, title: "Your order A-7", text: "It is in transit.")
        let checker = ClaimChecker(evidence: Evidence([order]), setting: setting)
        #expect(checker.verdicts(in: "Your order is on its way.").allSatisfy { $0.isSupported })
        #expect(!checker.verdicts(in: "Your order was delivered.").allSatisfy { $0.isSupported })
        #expect(checker.verdicts(in: "Once it was delivered you have 30 days.").contains { !$0.isSupported })
    }

    @Test(arguments: [
        "", " ", "\n\n", "|", "🙂", "…", "$", "%", "1.", "- ", "No", "can't", "don't don't don't",
    ])
    func oddTextIsHarmless(text: String) {
        _ = verdicts(text)
        #expect(
            Evidence([EvidencePiece(sourceID: "x", kind: .passage, title: "", text: text)]).pieces.count == 1)
    }

    @Test func longTextTakesItsTimeInProportion() {
        let text = String(repeating: "[a](b or c, 5 to 6 days don't [", count: 300)
        #expect(!StatementReader.statements(in: text).isEmpty)
        _ = verdicts(text)
    }
}
